/** Clarke Avenue. */
export const english = [
  'Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Square|Sq|Place|Pl|Court|Ct|Courts|Crescent|Cres|Close|Terrace',
  'Way|Row|Mews|Hill|Gardens|Gdns|Grove|View|Parade|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Crossing|Quay|Walk',
  'Rise|Circle|Cir|Trail|Green|Park|Heights|Alley|Wharf|Broadway|Forks|Turnpike|Vale|Villas|Mall|Islands|Crossroad',
].join('|')

export const small =
  'street|str|st|road|rd|avenue|ave|lane|terrace|crescent|boulevard|blvd|court|gardens|mews'

/** Rue de Kairouan, ul. Północna. */
export const first = [
  '[Rr]ue|[Aa]venue|Av\\.|Avda\\.?|[Aa]venida|[Bb]oulevard|Bd\\.?|[Bb]vd\\.?|Quai|Chemin|Allée|Impasse|Place(?= d)|Cours',
  'Via|Viale|Piazza|Piazzale|Vicolo|Corso|Largo|Strada|[Cc]alle|C/|Plaza|Paseo|Carrer|Camino|Ronda|Quadra',
  '[Rr]ua|Travessa|Praça|Estrada|[Uu]l\\.|[Uu]lica|[Aa]l\\.|Aleja|[Oo]s\\.|Plac|Osiedle|[Uu]litsa|улица|ул\\.|проспект|οδός',
  'Jalan|Jl\\.|Sokak|Cadde|[Şş]ehit|Λ\\.|Λεωφόρος',
].join('|')

/** Ziegelgasse, Skogstien. */
export const ending = [
  'straße|strasse|str\\.|gasse|weg|platz|allee|ufer|damm|graben|steig|straat|laan|plein|gracht|kade|dijk|singel|hof',
  'vej|sgade|regade|ergade|stræde|vænget|stien|parken|bakken|kroken|krogen|gata|gatan|gaten|vägen|vegen|veien|gränd|torg',
  'ntie|katu|kuja|polku|suaq|braut|ická|ská|gården|haugen|dalen',
].join('|')

/** Lange Straße, Kossuth utca. */
export const last = [
  'Straße|Strasse|Str\\.|Allee|Platz|Weg|Gasse|Straat|Laan|utca|út|körút|krt\\.|tér|u\\.|iela|gatvė|g\\.|tänav|tee',
  'tn|cesta|náměstí|nám\\.|třída|ulice|caddesi|cad\\.|sokak|sok\\.|Str|str',
].join('|')

export const units = 'Suite|Ste|Apt|apt|Apartment|Flat|Unit|Appt|Whg|Wohnung|Floor|Piso|App|Lgh'
export const linking =
  "de|da|do|das|dos|du|des|d'|la|le|les|l'|del|della|delle|dei|degli|di|los|las|y|e|von|van|der|den|het|of|the|i|na|et|a"

export const leadsThere = [
  '[Aa]ddress|[Ll]ives?|[Ll]iving|[Ll]ived|[Rr]esid(?:e|es|ed|ing)|[Ll]ocated|[Ss]tay(?:s|ing|ed)?',
  '(?:[Mm]eet|[Vv]isit|[Ff]ind|[Ss]ee) (?:you|me|us)|[Mm]oved to|[Hh]ouse|[Hh]ome|[Oo]ffice|[Ss]tudio|[Ss]hop',
  '(?:[Ss]end|[Ss]ent|[Dd]eliver(?:ed)?|[Mm]ail(?:ed)?|[Ss]hip(?:ped)?|[Cc]ome|[Gg]o|[Dd]irections|[Rr]eturn(?:ed)?)(?: \\w{1,12}){0,3} to',
].join('|')

/** "20 minutes down the road". */
export const measures = [
  'way|minute|min|hour|hr|mile|km|kilometer|kilometre|metre|meter|block|day|week|month|year|yr|time|yard|feet|foot|inche',
  'down|up|on|the|of|in|per|from|to|and|or|my|his|her|our|long|percent|people|men|women|car|lane|different|more|other',
  'dead|end|high|main|busy|side|private|gravel|dirt|country|narrow|open|new|was|were|is|are|for|with|that|but|year-old|court|tennis',
].join('|')
