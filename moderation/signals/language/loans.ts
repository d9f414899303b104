import { placesOf } from '../text/phrases'

/** Phrases of other languages that English has made its own: they say nothing of the language of a text. */
export const LOAN_PHRASES = placesOf(
  'd[eé]j[aà] vu/vis[- ][aà][- ]vis/m[eé]nage [aà] trois/joie de vivre/je ne sais quoi/je ne sais pas quoi',
  "c'est la vie/la petite mort/cr[eè]me de la cr[eè]me/faux pas/fait accompli/carte blanche/coup de gr[aâ]ce",
  'femme fatale/raison d.[eê]tre/tour de force/enfant terrible/laissez[- ]faire/bon app[eé]tit/mon amour/mon ch[eé]ri',
  'que ser[aá] ser[aá]/hasta la vista/mi amor/mi vida/te amo/te quiero/mi casa es su casa/[aá]ndale/ay dios m[ií]o',
  'ich liebe dich/je t.aime/ti amo/te iubesc/la dolce vita/buona notte/buenas noches/gute nacht/auf wiedersehen',
  'in vino veritas/mea culpa/status quo/quid pro quo/carpe diem/ad hoc/de facto/vice versa/bona fide/alma mater',
  'modus operandi/pro bono/per se/in vitro/in utero/in situ/post partum/vagina dentata/labia minora/labia majora',
  'et cetera/et al/ad nauseam/a priori/persona non grata/memento mori/amor fati',
)
