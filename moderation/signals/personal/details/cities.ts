export const cities: Record<string, string> = {
  England:
    'London Birmingham Leeds Manchester Liverpool Sheffield Bristol Newcastle Nottingham Leicester Coventry Bradford Hull Stoke Wolverhampton Plymouth Derby Southampton Portsmouth Brighton Bournemouth Middlesbrough Sunderland Norwich Preston Blackpool Luton Northampton Milton_Keynes Swindon York Oxford Cambridge Exeter Gloucester Cheltenham Ipswich Colchester Huddersfield Bolton Stockport Oldham Rochdale Wakefield Doncaster Rotherham Barnsley Harrogate Durham Carlisle Lancaster Chester Worcester Hereford Peterborough Slough Watford Guildford Croydon Salford Warrington Wigan Burnley Truro Torquay Hastings Canterbury Maidstone',
  Scotland: 'Glasgow Edinburgh Aberdeen Dundee Inverness Stirling Perth Paisley Falkirk',
  Wales: 'Cardiff Swansea Newport Wrexham Bangor Aberystwyth',
  'Northern Ireland': 'Belfast Derry Londonderry Lisburn Newry',
  Ireland: 'Dublin Cork Galway Limerick Waterford Kilkenny Sligo Drogheda',
  'the US':
    'New_York Brooklyn Manhattan Queens Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas San_Jose Austin Jacksonville San_Francisco Columbus Indianapolis Seattle Denver Boston Nashville Detroit Portland Las_Vegas Memphis Louisville Baltimore Milwaukee Albuquerque Tucson Fresno Sacramento Kansas_City Atlanta Omaha Colorado_Springs Raleigh Miami Oakland Minneapolis Tulsa Tampa New_Orleans Cleveland Honolulu Anaheim Orlando Pittsburgh Cincinnati Anchorage Newark Buffalo Boise Spokane Tacoma Salt_Lake_City Birmingham_Alabama Rochester Richmond Baton_Rouge Des_Moines Knoxville Chattanooga Charlotte Charleston Savannah St_Louis St._Louis El_Paso Fort_Worth Arlington Wichita Toledo Akron Dayton Grand_Rapids Ann_Arbor Lansing Madison Duluth Fargo Sioux_Falls Little_Rock Reno Santa_Fe Brooklyn Hoboken Providence Hartford New_Haven Syracuse Albany',
  Canada:
    'Toronto Montreal Vancouver Calgary Edmonton Ottawa Winnipeg Quebec_City Hamilton Kitchener Halifax Saskatoon Regina Kelowna Mississauga Brampton',
  Australia:
    'Sydney Melbourne Brisbane Adelaide Canberra Hobart Darwin Geelong Newcastle_NSW Wollongong Cairns Townsville Ballarat Bendigo',
  'New Zealand': 'Auckland Wellington Christchurch Dunedin Tauranga Rotorua',
  Germany:
    'Berlin Hamburg Munich München Cologne Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hanover Hannover Nuremberg Nürnberg Duisburg Bochum Bonn Münster Mannheim Augsburg Karlsruhe Wiesbaden Kiel Aachen Freiburg Heidelberg Rostock Erfurt Kassel Mainz',
  Austria: 'Vienna Wien Graz Linz Salzburg Innsbruck Klagenfurt',
  Switzerland: 'Zurich Zürich Geneva Basel Bern Lausanne Lucerne',
  France: 'Paris Lyon Marseille Toulouse Nantes Strasbourg Bordeaux Lille Rennes Montpellier Grenoble',
  Spain: 'Madrid Barcelona Valencia Seville Bilbao Malaga Zaragoza Granada',
  Italy: 'Rome Milan Naples Turin Bologna Palermo Genoa Venice Verona',
  'the Netherlands': 'Amsterdam Rotterdam Utrecht Eindhoven Groningen The_Hague',
  Belgium: 'Brussels Antwerp Ghent Bruges Liège',
  Poland: 'Warsaw Krakow Kraków Gdansk Gdańsk Wroclaw Wrocław Poznan Poznań Lodz',
  Scandinavia:
    'Stockholm Gothenburg Malmö Uppsala Oslo Bergen Trondheim Copenhagen Aarhus Odense Helsinki Tampere Turku Reykjavik',
  India:
    'Mumbai Delhi Bangalore Bengaluru Hyderabad Chennai Kolkata Pune Ahmedabad Jaipur Lucknow Kochi Chandigarh',
  Pakistan: 'Karachi Lahore Islamabad Rawalpindi Faisalabad Peshawar',
  Africa:
    'Lagos Abuja Nairobi Johannesburg Cape_Town Durban Pretoria Accra Kampala Cairo Casablanca Addis_Ababa',
  Asia: 'Singapore Manila Cebu Jakarta Kuala_Lumpur Bangkok Hanoi Tokyo Osaka Kyoto Seoul Busan Beijing Shanghai Hong_Kong Taipei Dubai Abu_Dhabi Istanbul Ankara Tel_Aviv Jerusalem Dhaka Colombo',
  'South America':
    'São_Paulo Rio_de_Janeiro Buenos_Aires Santiago Lima Bogotá Bogota Caracas Quito Montevideo Medellín',
}
