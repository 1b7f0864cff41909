# Ice hockey clubs of the NHL, the PWHL, the AHL, Britain's Elite League and lower leagues, the KHL and the leading leagues of Europe, and US college teams known mainly for ice hockey.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: ice hockey

Anaheim Ducks | ?Ducks | ?Anaheim | Mighty Ducks of Anaheim | ?Mighty Ducks | Anaheim Mighty Ducks
Boston Bruins | ?Bruins | ?Boston | ?B's
Buffalo Sabres | ?Sabres | ?Buffalo
Calgary Flames | ?Flames | ?Calgary | Atlanta Flames
Carolina Hurricanes | ?Hurricanes | ?Carolina | ?Canes | Hartford Whalers | ?Whalers
Chicago Blackhawks | Blackhawks | ?Chicago | ?Hawks | Chicago Black Hawks
Colorado Avalanche | ?Avalanche | ?Colorado | ?Avs | Quebec Nordiques | Nordiques
Columbus Blue Jackets | ?Blue Jackets | ?Columbus | ?Jackets | CBJ
Dallas Stars | ?Stars | ?Dallas | Minnesota North Stars | ?North Stars
Detroit Red Wings | ?Red Wings | ?Detroit | ?Wings
Edmonton Oilers | ?Oilers | ?Edmonton
Florida Panthers | ?Panthers | ?Florida | ?Cats
Los Angeles Kings | LA Kings | L.A. Kings | ?Kings | ?Los Angeles
Minnesota Wild | ?Wild | ?Minnesota
Montreal Canadiens | Canadiens | ?Montreal | Habs | Canadiens de Montreal
Nashville Predators | ?Predators | ?Nashville | ?Preds
New Jersey Devils | NJ Devils | N.J. Devils | ?Devils | ?New Jersey | ?Devs
New York Islanders | NY Islanders | N.Y. Islanders | ?Islanders | ?New York | ?Isles | NYI
New York Rangers | NY Rangers | N.Y. Rangers | ?Rangers | ?New York | ?Blueshirts | ?Broadway Blueshirts | NYR
Ottawa Senators | ?Senators | ?Ottawa | ?Sens
Philadelphia Flyers | ?Flyers | ?Philadelphia | ?Philly | Broad Street Bullies
Pittsburgh Penguins | ?Penguins | ?Pittsburgh | ?Pens
San Jose Sharks | ?Sharks | ?San Jose
Seattle Kraken | ?Kraken | ?Seattle
St. Louis Blues | St Louis Blues | ?Blues | ?St. Louis | ?St Louis
Tampa Bay Lightning | ?Lightning | ?Tampa Bay | Bolts | ?Tampa
Toronto Maple Leafs | Maple Leafs | ?Toronto | ?Leafs | Toronto St. Patricks | Toronto Arenas
Utah Mammoth | Utah Hockey Club | ?Mammoth | ?Utah | Utah HC
Vancouver Canucks | Canucks | ?Vancouver | ?Nucks
Vegas Golden Knights | ?Golden Knights | ?Vegas | ?Las Vegas | VGK
Washington Capitals | ?Capitals | ?Washington | ?Caps
Winnipeg Jets | ?Jets | ?Winnipeg
Arizona Coyotes | Phoenix Coyotes | ?Coyotes | ?Arizona | ?Phoenix | ?Yotes
Atlanta Thrashers | ?Thrashers | ?Atlanta
Montreal Maroons
California Golden Seals | California Seals | Oakland Seals
Kansas City Scouts
Boston Fleet | PWHL Boston | ?Fleet
Minnesota Frost | PWHL Minnesota | ?Frost
Montreal Victoire | PWHL Montreal | ?Victoire
New York Sirens | PWHL New York | ?Sirens
Ottawa Charge | PWHL Ottawa | ?Charge
Toronto Sceptres | PWHL Toronto | ?Sceptres
Seattle Torrent | PWHL Seattle | ?Torrent
Vancouver Goldeneyes | PWHL Vancouver | Goldeneyes
Belfast Giants | ?Giants | ?Belfast
Cardiff Devils | ?Devils | ?Cardiff
Coventry Blaze | ?Blaze | ?Coventry
Dundee Stars | ?Stars | ?Dundee
Fife Flyers | ?Flyers | ?Fife
Glasgow Clan | Braehead Clan | ?Clan | ?Glasgow
Guildford Flames | ?Flames | ?Guildford
Manchester Storm | ?Storm | ?Manchester
Nottingham Panthers | ?Panthers | ?Nottingham
Sheffield Steelers | ?Steelers | ?Sheffield
Edinburgh Capitals | ?Capitals | ?Caps
Hull Stingrays | ?Stingrays
Milton Keynes Lightning | MK Lightning | ?Lightning
Basingstoke Bison | ?Bison
Bracknell Bees | Berkshire Bees | ?Bees
Bristol Pitbulls | ?Pitbulls
Hull Seahawks | ?Seahawks
Hull Pirates | ?Pirates
Leeds Knights | Leeds Chiefs | ?Knights
Peterborough Phantoms | ?Phantoms
Raiders IHC | Romford Raiders | London Raiders | ?Raiders
Sheffield Steeldogs | Steeldogs
Swindon Wildcats | ?Wildcats
Telford Tigers | ?Tigers
Solway Sharks | ?Sharks
Invicta Dynamos
Solihull Barons | ?Barons
Slough Jets
Streatham Redhawks
Oxford City Stars
Chelmsford Chieftains
Billingham Stars
Whitley Warriors
Blackburn Hawks
Widnes Wild
Haringey Huskies
Haringey Racers
Ayr Scottish Eagles | Scottish Eagles
Bracknell Hornets
Murrayfield Racers | Edinburgh Racers
Paisley Pirates
Newcastle Vipers | ?Vipers
London Knights | ?Knights
London Racers | ?Racers
Durham Wasps
Humberside Seahawks | Humberside Hawks
Manchester Phoenix | ?Phoenix
CSKA Moscow Hockey | HC CSKA Moscow | CSKA Moscow HC | Central Red Army | ?CSKA Moscow | ?CSKA | ?Red Army
SKA St. Petersburg | SKA St Petersburg | SKA Saint Petersburg | ?SKA
Ak Bars Kazan | Ak Bars
Avangard Omsk | ?Avangard
Metallurg Magnitogorsk | ?Metallurg
Lokomotiv Yaroslavl | ?Lokomotiv | Torpedo Yaroslavl
Dynamo Moscow Hockey | HC Dynamo Moscow | ?Dynamo Moscow | ?Dynamo
Spartak Moscow Hockey | HC Spartak Moscow | ?Spartak Moscow | ?Spartak
Salavat Yulaev Ufa | Salavat Yulaev
Traktor Chelyabinsk | ?Traktor
Avtomobilist Yekaterinburg | Avtomobilist
Torpedo Nizhny Novgorod | ?Torpedo
Severstal Cherepovets | ?Severstal
?Neftekhimik Nizhnekamsk | ?Neftekhimik
?Lada Togliatti | HC Lada | ?Lada
?Sibir Novosibirsk | ?Sibir
Amur Khabarovsk | ?Amur
Admiral Vladivostok | ?Admiral
HC Sochi | ?Sochi
Vityaz Podolsk | HC Vityaz | Vityaz Moscow Region | ?Vityaz
Kunlun Red Star | Shanghai Dragons | ?Kunlun
Barys Astana | Barys Nur-Sultan | ?Barys
Dinamo Minsk Hockey | HC Dinamo Minsk | ?Dinamo Minsk | ?Dynamo Minsk
Dinamo Riga | HC Dinamo Riga | Dynamo Riga
Jokerit Helsinki | Jokerit
Slovan Bratislava Hockey | HC Slovan Bratislava | HC Slovan | ?Slovan Bratislava
Lev Prague | Lev Praha
Medvescak Zagreb | Medvescak | KHL Medvescak
Donbass Donetsk | HC Donbass
Atlant Moscow Oblast | Atlant Mytishchi
Khimik Voskresensk
Yugra Khanty-Mansiysk | Ugra Khanty-Mansiysk
Metallurg Novokuznetsk
Krylya Sovetov Moscow | Soviet Wings
AIK Hockey | ?AIK
Brynas IF | Brynas
Djurgarden Hockey | Djurgardens IF Hockey | ?Djurgarden
Farjestad BK | Farjestad | Farjestads BK
Frolunda HC | Frolunda | Frolunda Gothenburg | Frolunda Indians | Vastra Frolunda
HV71 | HV71 Jonkoping
Leksands IF | Leksand
Linkoping HC | ?Linkoping
Lulea HF | Lulea Hockey | Lulea
Malmo Redhawks | ?Redhawks
MoDo Hockey | Modo Hockey | MoDo | ?Modo | Modo Ornskoldsvik
Orebro HK | Orebro Hockey
Oskarshamn | IK Oskarshamn
Rogle BK | Rogle
Skelleftea AIK | Skelleftea
Sodertalje SK | Sodertalje
Timra IK | Timra
Vaxjo Lakers | ?Vaxjo
Mora IK
IF Bjorkloven | Bjorkloven
?HIFK Helsinki | HIFK Hockey | ?HIFK
HPK Hameenlinna | HPK
?Ilves Tampere | ?Ilves
Tappara Tampere | Tappara
?TPS Turku | ?TPS
Karpat Oulu | Oulun Karpat | Karpat
JYP Jyvaskyla | JYP
KalPa Kuopio | KalPa
KooKoo Kouvola | KooKoo
Lukko Rauma | Rauman Lukko | Lukko
Lahti Pelicans | ?Pelicans
SaiPa Lappeenranta | SaiPa
Assat Pori | Assat
Espoo Blues
Kiekko-Espoo
Vaasan Sport
Jukurit Mikkeli | Jukurit
Adler Mannheim | Mannheim Eagles | ?Mannheim
Eisbaren Berlin | Eisbaeren Berlin | Eisbaren | Berlin Polar Bears
Red Bull Munich | EHC Red Bull Munich | EHC Red Bull Munchen | EHC Munich | EHC Munchen
Kolner Haie | Cologne Sharks | Koelner Haie
Dusseldorfer EG | Duesseldorfer EG | DEG Metro Stars
ERC Ingolstadt
Grizzlys Wolfsburg | Grizzly Adams Wolfsburg | EHC Wolfsburg
Nurnberg Ice Tigers | Nuremberg Ice Tigers | Thomas Sabo Ice Tigers
Straubing Tigers
Augsburger Panther | Augsburg Panthers
Schwenninger Wild Wings | Schwenningen Wild Wings
Iserlohn Roosters
Bremerhaven Pinguins | Fischtown Pinguins | Pinguins Bremerhaven | Fischtown Penguins
Lowen Frankfurt | Loewen Frankfurt
Krefeld Pinguine | Krefeld Penguins
Bietigheim Steelers
Dresdner Eislowen
Hamburg Freezers
Hannover Scorpions | Hanover Scorpions
Kassel Huskies
ZSC Lions | ZSC Lions Zurich | Zurich Lions
SC Bern | SC Berne | ?Bern
HC Davos | ?Davos
EV Zug | ?Zug
HC Lugano | ?Lugano
Geneve-Servette | Geneve-Servette HC | Geneva-Servette | Servette Geneva Hockey | ?Servette
Fribourg-Gotteron | HC Fribourg-Gotteron | Gotteron
Lausanne HC | ?Lausanne
Kloten Flyers | EHC Kloten | HC Kloten | ?Kloten
EHC Biel | EHC Biel-Bienne | HC Bienne | ?Biel
SC Rapperswil-Jona Lakers | Rapperswil-Jona Lakers | ?Rapperswil-Jona | Rapperswil Lakers
Ambri-Piotta | HC Ambri-Piotta | Ambri
SCL Tigers | SC Langnau | Langnau Tigers
HC Ajoie
Sparta Prague Hockey | HC Sparta Prague | HC Sparta Praha | ?Sparta Prague
Slavia Prague Hockey | HC Slavia Prague | HC Slavia Praha | ?Slavia Prague
Ocelari Trinec | HC Ocelari Trinec | ?Trinec
Kometa Brno | HC Kometa Brno
Skoda Plzen | HC Skoda Plzen | HC Plzen
Bili Tygri Liberec | White Tigers Liberec
Mountfield Hradec Kralove | Mountfield HK
Dynamo Pardubice | HC Pardubice | HC Dynamo Pardubice
HC Vitkovice | Vitkovice Ridera
HC Litvinov | Verva Litvinov
Energie Karlovy Vary | HC Karlovy Vary
Motor Ceske Budejovice | HC Ceske Budejovice | Banes Motor Ceske Budejovice
HC Olomouc
BK Mlada Boleslav
Rytiri Kladno | HC Kladno | Poldi Kladno
HC Vsetin
HC Zlin | PSG Berani Zlin | Berani Zlin
HC Kosice | ?Kosice
Dukla Trencin Hockey | HK Dukla Trencin | ?Dukla Trencin
HK Nitra | ?Nitra
HK Poprad
HC 05 Banska Bystrica
Dukla Jihlava
Red Bull Salzburg Hockey | EC Red Bull Salzburg | EC Salzburg | ?Red Bull Salzburg
Vienna Capitals
EC KAC | Klagenfurter AC | KAC Klagenfurt
EC VSV | Villacher SV
Black Wings Linz | EHC Linz | Steinbach Black Wings Linz
Graz99ers | Graz 99ers
HC Bolzano | HCB Sudtirol | Bolzano Foxes | HC Bolzano Foxes
HC Innsbruck | HC TWK Innsbruck
Pioneers Vorarlberg
Dornbirn Bulldogs
Fehervar AV19 | Alba Volan | Hydro Fehervar AV19
Olimpija Ljubljana Hockey | HK Olimpija | HDD Olimpija Ljubljana
Asiago Hockey | Migross Asiago
Cortina d'Ampezzo Hockey | SG Cortina
Milano Vipers
Rouen Dragons | Dragons de Rouen
Bruleurs de Loups | Grenoble Bruleurs de Loups
Ducs d'Angers
Boxers de Bordeaux | Bordeaux Boxers
Gothiques d'Amiens | Amiens Gothiques
Rapaces de Gap | Gap Rapaces
Storhamar | Storhamar Hockey | Storhamar Dragons
Stavanger Oilers
Frisk Asker
Valerenga Hockey | Valerenga Ishockey | ?Valerenga
Sparta Warriors | Sparta Sarpsborg
Stjernen Hockey
Aalborg Pirates
Esbjerg Energy
Herning Blue Fox
Odense Bulldogs
Rungsted Seier Capital | Rungsted Ishockey
SonderjyskE Vojens
Frederikshavn White Hawks
Herlev Eagles
GKS Tychy
Unia Oswiecim | Re-Plast Unia Oswiecim
Cracovia Hockey | Comarch Cracovia
GKS Katowice Hockey
Podhale Nowy Targ
Tilburg Trappers
?Neman Grodno
Yunost Minsk
Saryarka Karaganda
Nippon Paper Cranes
Oji Eagles | Red Eagles Hokkaido
Anyang Halla | HL Anyang
Abbotsford Canucks
Bakersfield Condors
Belleville Senators
Bridgeport Islanders | Bridgeport Sound Tigers
Calgary Wranglers
Charlotte Checkers
Chicago Wolves | ?Wolves
Cleveland Monsters | Lake Erie Monsters
Coachella Valley Firebirds
Colorado Eagles
Grand Rapids Griffins
Hartford Wolf Pack
Henderson Silver Knights
Hershey Bears
Iowa Wild
Laval Rocket
Lehigh Valley Phantoms
Manitoba Moose
Milwaukee Admirals
Ontario Reign
Providence Bruins
Rochester Americans
Rockford IceHogs | IceHogs
San Diego Gulls
San Jose Barracuda
Springfield Thunderbirds
Syracuse Crunch
Texas Stars
Toronto Marlies | Marlies
Tucson Roadrunners
Utica Comets
Wilkes-Barre/Scranton Penguins | Wilkes-Barre Scranton Penguins
Stockton Heat
Calgary Hitmen
Edmonton Oil Kings
Kelowna Rockets
Medicine Hat Tigers
Portland Winterhawks
Red Deer Rebels
Regina Pats
Saskatoon Blades
Spokane Chiefs
Vancouver Giants
Everett Silvertips
Seattle Thunderbirds
Barrie Colts
Erie Otters
Guelph Storm
Kitchener Rangers
Oshawa Generals
Ottawa 67's
Peterborough Petes
Sault Ste. Marie Greyhounds | Soo Greyhounds
Sudbury Wolves
Windsor Spitfires
Saginaw Spirit
Halifax Mooseheads
Quebec Remparts | ?Remparts
Rimouski Oceanic
Shawinigan Cataractes
Moncton Wildcats
Saint John Sea Dogs
Adelaide Adrenaline
Melbourne Ice
Melbourne Mustangs
Newcastle Northstars | Newcastle North Stars
Sydney Bears
Sydney Ice Dogs
CBR Brave | Canberra Brave
Perth Thunder
Boston University Terriers | Boston University | ?Terriers
Denver Pioneers | ?Pioneers
Minnesota Duluth Bulldogs | Minnesota Duluth | Minnesota-Duluth
North Dakota Fighting Hawks | ?North Dakota | ?Fighting Hawks | North Dakota Fighting Sioux
Quinnipiac Bobcats | ?Quinnipiac
St. Cloud State Huskies | St. Cloud State
Michigan Tech Huskies | Michigan Tech
Lake Superior State Lakers | Lake Superior State
Maine Black Bears | ?Maine | ?Black Bears
New Hampshire Wildcats | ?New Hampshire
Clarkson Golden Knights | ?Clarkson
Colgate Raiders | ?Colgate
