# Basketball clubs of the NBA, the WNBA, the EuroLeague, the Australian NBL and British basketball, and US college teams known mainly for basketball.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: basketball

Atlanta Hawks | ?Hawks | ?Atlanta | St. Louis Hawks
Boston Celtics | Celtics | ?Boston | ?Celts
Brooklyn Nets | ?Nets | ?Brooklyn | New Jersey Nets
Charlotte Hornets | ?Hornets | ?Charlotte | Charlotte Bobcats | ?Bobcats
Chicago Bulls | ?Bulls | ?Chicago
Cleveland Cavaliers | ?Cavaliers | ?Cleveland | ?Cavs
Dallas Mavericks | ?Mavericks | ?Dallas | Mavs
Denver Nuggets | ?Nuggets | ?Denver
Detroit Pistons | ?Pistons | ?Detroit
Golden State Warriors | ?Golden State | ?Warriors | Dubs | GSW | San Francisco Warriors
Houston Rockets | ?Rockets | ?Houston
Indiana Pacers | ?Pacers | ?Indiana
Los Angeles Clippers | LA Clippers | L.A. Clippers | ?Clippers | ?Los Angeles | ?Clips | San Diego Clippers
Los Angeles Lakers | LA Lakers | L.A. Lakers | Lakers | ?Los Angeles | Minneapolis Lakers
Memphis Grizzlies | ?Grizzlies | ?Memphis | ?Grizz | Vancouver Grizzlies
Miami Heat | ?Heat | ?Miami
Milwaukee Bucks | ?Bucks | ?Milwaukee
Minnesota Timberwolves | Timberwolves | ?Minnesota | T-Wolves | T'wolves | ?Wolves
New Orleans Pelicans | ?Pelicans | ?New Orleans | ?Pels | New Orleans Hornets
New York Knicks | Knicks | ?New York | ?Knickerbockers | NY Knicks | New York Knickerbockers
Oklahoma City Thunder | ?Thunder | ?Oklahoma City | OKC | OKC Thunder
Orlando Magic | ?Magic | ?Orlando
Philadelphia 76ers | 76ers | Sixers | ?Philadelphia | ?Philly | Philadelphia Sixers
Phoenix Suns | ?Suns | ?Phoenix
Portland Trail Blazers | Trail Blazers | ?Blazers | ?Portland | Portland Trailblazers | Portland Blazers | ?Trailblazers
Sacramento Kings | ?Kings | ?Sacramento
San Antonio Spurs | ?Spurs | ?San Antonio
Toronto Raptors | ?Raptors | ?Toronto | ?Raps
Utah Jazz | ?Jazz | ?Utah | New Orleans Jazz
Washington Wizards | ?Wizards | ?Washington | Washington Bullets | ?Bullets | ?Wiz
Seattle SuperSonics | SuperSonics | Supersonics | Seattle Supersonics | ?Sonics | Seattle Sonics | ?Seattle
Cincinnati Royals | Rochester Royals | Kansas City Kings
Buffalo Braves
Syracuse Nationals
Atlanta Dream | ?Dream | ?Atlanta
Chicago Sky | ?Sky | ?Chicago
Connecticut Sun | ?Sun | ?Connecticut
Dallas Wings | ?Wings | ?Dallas | Tulsa Shock | Detroit Shock
Golden State Valkyries | ?Valkyries | ?Golden State
Indiana Fever | ?Fever | ?Indiana
Las Vegas Aces | ?Aces | ?Las Vegas | San Antonio Stars | San Antonio Silver Stars
Los Angeles Sparks | LA Sparks | L.A. Sparks | ?Sparks | ?Los Angeles
Minnesota Lynx | ?Lynx | ?Minnesota
New York Liberty | ?Liberty | ?New York
Phoenix Mercury | ?Mercury | ?Phoenix
Portland Fire | ?Portland
Seattle Storm | ?Storm | ?Seattle
Toronto Tempo | ?Tempo | ?Toronto
Washington Mystics | ?Mystics | ?Washington
Houston Comets | ?Comets
Sacramento Monarchs | ?Monarchs
Charlotte Sting
Cleveland Rockers
Harlem Globetrotters | Globetrotters
Olympiacos BC | ?Olympiacos | ?Olympiakos | ?Olympiacos Piraeus
Panathinaikos BC | ?Panathinaikos | ?Panathinaikos Athens
AEK BC | ?AEK Athens | ?AEK
PAOK BC | ?PAOK
Aris BC | ?Aris Thessaloniki
Real Madrid Baloncesto | ?Real Madrid
Barcelona Basquet | FC Barcelona Basquet | FC Barcelona Regal | FC Barcelona Lassa | ?Barcelona | ?Barca
Baskonia | Saski Baskonia | Tau Ceramica | TAU Vitoria | Caja Laboral | Laboral Kutxa | Baskonia Vitoria-Gasteiz
Valencia Basket | Pamesa Valencia | Power Electronics Valencia | ?Valencia
Unicaja Malaga | ?Unicaja | Baloncesto Malaga | ?Malaga
Joventut Badalona | Joventut | ?Badalona | DKV Joventut | ?Penya
Gran Canaria | CB Gran Canaria | Herbalife Gran Canaria
?Tenerife | CB Canarias | Lenovo Tenerife | La Laguna Tenerife | Iberostar Tenerife
?UCAM Murcia | CB Murcia | ?Murcia
?Estudiantes | CB Estudiantes | Movistar Estudiantes | Adecco Estudiantes
Bilbao Basket | Surne Bilbao | Gescrap Bizkaia
Basket Zaragoza | Casademont Zaragoza | CAI Zaragoza
Manresa | Basquet Manresa | Baxi Manresa
Andorra Basquet | BC Andorra | MoraBanc Andorra
Anadolu Efes | Efes Pilsen | ?Efes | Anadolu Efes Istanbul
Fenerbahce Beko | Fenerbahce Ulker | Fenerbahce Dogus | Fenerbahce Basketball | ?Fenerbahce
Galatasaray Basketball | Galatasaray Medical Park | ?Galatasaray
Besiktas Basketball | ?Besiktas
Turk Telekom | Turk Telekom Ankara
Darussafaka | Darussafaka Istanbul | Darussafaka Tekfen
Bahcesehir Koleji | Bahcesehir College
Karsiyaka Basket | Pinar Karsiyaka | ?Karsiyaka
Tofas Bursa | ?Tofas
Maccabi Tel Aviv BC | ?Maccabi Tel Aviv | ?Maccabi | Maccabi Electra | Maccabi Playtika
Hapoel Tel Aviv BC | ?Hapoel Tel Aviv
Hapoel Jerusalem BC | ?Hapoel Jerusalem
Hapoel Holon
Bnei Herzliya Basket | ?Bnei Herzliya
CSKA Moscow Basketball | PBC CSKA Moscow | ?CSKA Moscow | ?CSKA
Zenit Basketball | BC Zenit | ?Zenit St Petersburg | ?Zenit
Khimki Moscow Region | BC Khimki | ?Khimki
UNICS Kazan | UNICS | Unics Kazan
Lokomotiv Kuban | Lokomotiv-Kuban | Loko Kuban
Dynamo Moscow Basketball | ?Dynamo Moscow
UMMC Ekaterinburg | UMMC Yekaterinburg | UMMC
Zalgiris Kaunas | ?Zalgiris | BC Zalgiris
Rytas Vilnius | Lietuvos Rytas | BC Rytas
VEF Riga | BK VEF Riga
Kalev Tallinn | BC Kalev
Olimpia Milano | Olimpia Milan | Armani Milano | EA7 Emporio Armani Milan | AX Armani Exchange Milan | Armani Jeans Milano | EA7 Milan | ?Milan | ?Milano
Virtus Bologna | Virtus Segafredo Bologna | Kinder Bologna | Segafredo Virtus Bologna
Fortitudo Bologna | Skipper Bologna | Climamio Bologna
Montepaschi Siena | Mens Sana Siena | ?Siena
?Benetton Treviso | Pallacanestro Treviso | Treviso Basket
Reyer Venezia | Umana Reyer Venezia
Dinamo Sassari | Banco di Sardegna Sassari
Pallacanestro Cantu | ?Cantu
Pallacanestro Varese | Openjobmetis Varese | ?Varese
Virtus Roma | Lottomatica Roma
Pallacanestro Brescia | Germani Brescia
Victoria Libertas Pesaro | VL Pesaro | Scavolini Pesaro
Pallacanestro Reggiana | Grissin Bon Reggio Emilia | UnaHotels Reggio Emilia
Aquila Basket Trento | Dolomiti Energia Trento
Bayern Munich Basketball | FC Bayern Munich Basketball | ?Bayern Munich
Alba Berlin | ALBA Berlin
Brose Bamberg | Brose Baskets | Bamberg Baskets | ?Bamberg
Ratiopharm Ulm | ratiopharm Ulm | ?Ulm
EWE Baskets Oldenburg | Baskets Oldenburg | ?Oldenburg
Telekom Baskets Bonn | Baskets Bonn
MHP Riesen Ludwigsburg | Riesen Ludwigsburg
Skyliners Frankfurt | Frankfurt Skyliners
ASVEL | ASVEL Villeurbanne | LDLC ASVEL | ASVEL Lyon-Villeurbanne | Lyon-Villeurbanne
AS Monaco Basket | Monaco Basket | ?AS Monaco | ?Monaco
Paris Basketball | ?Paris
Metropolitans 92 | Boulogne-Levallois | Levallois Metropolitans | Paris-Levallois
Nanterre 92 | JSF Nanterre | ?Nanterre
Limoges CSP | ?Limoges
Pau-Orthez | Elan Bearnais | Pau-Lacq-Orthez
Le Mans Sarthe | ?Le Mans
Cholet Basket | ?Cholet
SIG Strasbourg | ?Strasbourg
JDA Dijon | JDA Dijon Basket
JL Bourg | JL Bourg-en-Bresse | ?Bourg-en-Bresse
Partizan Belgrade Basketball | Partizan NIS | Partizan Mozzart Bet | KK Partizan | ?Partizan Belgrade | ?Partizan
Crvena Zvezda Basketball | KK Crvena Zvezda | Crvena Zvezda Meridianbet | ?Crvena Zvezda | ?Red Star Belgrade | ?Red Star
Dubai Basketball | Dubai BC
KK Split | Jugoplastika | Jugoplastika Split | POP 84
Cibona Zagreb | Cibona
Cedevita Zagreb | ?Cedevita
Cedevita Olimpija | Cedevita Olimpija Ljubljana
KK Zadar | ?Zadar
Union Olimpija | Petrol Olimpija
Buducnost Podgorica Basketball | Buducnost VOLI | KK Buducnost | ?Buducnost
KK Mega | Mega Vizura | Mega Leks | Mega Basket
FMP Belgrade | KK FMP
Bosna Sarajevo | KK Bosna
Prokom Gdynia | Asseco Prokom | Prokom Trefl Sopot | Trefl Sopot
Slask Wroclaw Basketball | ?Slask Wroclaw
Stelmet Zielona Gora | Zastal Zielona Gora
CEZ Nymburk | ERA Nymburk | ?Nymburk
Spirou Charleroi | Spirou Basket
BC Oostende | Filou Oostende
Antwerp Giants | ?Giants
Adelaide 36ers | 36ers | ?Sixers | ?Adelaide
Brisbane Bullets | ?Bullets | ?Brisbane
Cairns Taipans | Taipans | ?Cairns
Illawarra Hawks | ?Hawks | ?Illawarra | Wollongong Hawks
Melbourne United | Melbourne Tigers | ?United | ?Melbourne
New Zealand Breakers | ?Breakers | NZ Breakers
Perth Wildcats | ?Wildcats | ?Perth
South East Melbourne Phoenix | S.E. Melbourne Phoenix | SE Melbourne Phoenix | ?Phoenix
Sydney Kings | ?Kings | ?Sydney
Tasmania JackJumpers | JackJumpers | Jackjumpers | Tasmania Jackjumpers | Jackies | ?Tasmania
Townsville Crocodiles | Townsville Suns | ?Crocs
Gold Coast Blaze
Sydney Razorbacks | Sydney Spirit | West Sydney Razorbacks
South Dragons
North Melbourne Giants
Singapore Slingers | Hunter Pirates
Adelaide Lightning | ?Lightning
Bendigo Spirit | ?Spirit | ?Bendigo
Canberra Capitals | UC Capitals | ?Capitals | ?Caps
Dandenong Rangers | Southside Flyers | ?Flyers
Geelong Venom | Geelong United
Melbourne Boomers | Bulleen Boomers | ?Boomers
Perth Lynx | ?Lynx
Sydney Flames | Sydney Uni Flames | ?Flames
Townsville Fire | ?Fire
Logan Thunder
London Lions | ?Lions | Milton Keynes Lions
Newcastle Eagles | ?Eagles
Leicester Riders | ?Riders
Sheffield Sharks | ?Sharks
Cheshire Phoenix | Cheshire Jets | Chester Jets
Manchester Giants | ?Giants
Manchester Basketball
Plymouth City Patriots | ?Patriots
Plymouth Raiders | ?Raiders
Sheffield Hatters | ?Hatters
Cardiff Archers | ?Archers
Bristol Flyers | ?Flyers
Surrey Scorchers | Guildford Heat | Surrey Heat | Surrey United | ?Scorchers
Caledonia Gladiators | Glasgow Rocks | Scottish Rocks | ?Gladiators
Worcester Wolves | ?Wolves
Leeds Force
Durham Wildcats
Sevenoaks Suns
Oaklands Wolves | ?Wolves
?Birmingham Panthers
Guangdong Southern Tigers | Guangdong Tigers | ?Guangdong
Beijing Ducks | ?Ducks | Beijing Shougang Ducks
Shanghai Sharks | ?Sharks
Liaoning Flying Leopards | ?Liaoning
Xinjiang Flying Tigers | ?Xinjiang
Zhejiang Golden Bulls
Zhejiang Lions | Zhejiang Guangsha Lions
Barangay Ginebra San Miguel | Barangay Ginebra | Ginebra
San Miguel Beermen | Beermen
TNT Tropang Giga | Talk 'N Text Tropang Texters | Tropang Texters | TNT KaTropa | TNT Tropang 5G
Magnolia Hotshots | ?Purefoods | Purefoods Tender Juicy Giants | Star Hotshots | B-Meg Llamados
Alaska Aces | ?Aces
Rain or Shine Elasto Painters | Elasto Painters | ?Rain or Shine
Meralco Bolts | ?Meralco
NLEX Road Warriors | ?Road Warriors | ?NLEX
Phoenix Fuel Masters | Fuel Masters | Phoenix Super LPG
NorthPort Batang Pier | Batang Pier | NorthPort | GlobalPort Batang Pier
Ateneo Blue Eagles | ?Ateneo | ?Blue Eagles
La Salle Green Archers | De La Salle Green Archers | Green Archers | ?La Salle
UP Fighting Maroons | Fighting Maroons
UST Growling Tigers | Growling Tigers
Duke Blue Devils | ?Duke | ?Blue Devils
North Carolina Tar Heels | Tar Heels | ?North Carolina | UNC
Kentucky Wildcats | ?Kentucky | ?Wildcats
Kansas Jayhawks | ?Kansas | Jayhawks
Gonzaga Bulldogs | Gonzaga | ?Bulldogs | ?Zags
Villanova Wildcats | ?Villanova | ?Wildcats | ?Nova
UConn Huskies | UConn | Connecticut Huskies | ?Connecticut | ?Huskies
Georgetown Hoyas | Hoyas | ?Georgetown
Syracuse Orange | ?Syracuse | Syracuse Orangemen | ?Orange | ?Orangemen
Marquette Golden Eagles | Marquette | ?Golden Eagles
Butler Bulldogs | ?Butler | ?Bulldogs
Xavier Musketeers | ?Xavier | ?Musketeers
Creighton Bluejays | ?Creighton | ?Bluejays
Providence Friars | ?Providence | ?Friars
Seton Hall Pirates | Seton Hall
St. John's Red Storm | St John's Red Storm | ?St. John's | ?St John's | ?Red Storm | St. John's Redmen
DePaul Blue Demons | DePaul | Blue Demons
Dayton Flyers | ?Dayton | ?Flyers
VCU Rams | VCU | Virginia Commonwealth
Saint Mary's Gaels | St. Mary's Gaels | ?Saint Mary's | ?St. Mary's | ?Gaels
Loyola Chicago Ramblers | Loyola-Chicago | Loyola Chicago | ?Ramblers
Saint Joseph's Hawks | ?Saint Joseph's | St. Joseph's Hawks
Saint Louis Billikens | Billikens | ?Saint Louis
Indiana Hoosiers | ?Indiana | Hoosiers
Purdue Boilermakers | ?Purdue | Boilermakers
Louisville Cardinals | ?Louisville | ?Cardinals
Arizona Wildcats | ?Arizona | ?Wildcats
UCLA Bruins | UCLA | ?Bruins
Memphis Tigers | ?Memphis | ?Tigers
Maryland Terrapins | ?Maryland | Terrapins | ?Terps
Virginia Cavaliers | ?Virginia | ?Cavaliers | ?Hoos
NC State Wolfpack | NC State | N.C. State | North Carolina State | ?Wolfpack
Wake Forest Demon Deacons | Wake Forest | Demon Deacons
UNLV Runnin' Rebels | UNLV | Runnin' Rebels | UNLV Rebels
San Diego State Aztecs | San Diego State | ?Aztecs | ?SDSU
Wichita State Shockers | Wichita State | ?Shockers
Temple Owls | ?Temple | ?Owls
Davidson Wildcats | ?Davidson
George Mason Patriots | ?George Mason
George Washington Revolutionaries | ?George Washington | George Washington Colonials
Rhode Island Rams | ?Rhode Island
Massachusetts Minutemen | UMass | ?Massachusetts | ?Minutemen
Richmond Spiders | ?Richmond | ?Spiders
Fordham Rams | ?Fordham
La Salle Explorers | ?La Salle
Duquesne Dukes | Duquesne
St. Bonaventure Bonnies | St. Bonaventure | ?Bonnies
Florida Atlantic Owls | Florida Atlantic | ?FAU
Florida Gulf Coast Eagles | Florida Gulf Coast | FGCU
Murray State Racers | Murray State
Belmont Bruins | ?Belmont
Drake Bulldogs | ?Drake
Bradley Braves | ?Bradley
Northern Iowa Panthers | Northern Iowa
Indiana State Sycamores | Indiana State | ?Sycamores
Valparaiso Beacons | ?Valparaiso | Valparaiso Crusaders
Oral Roberts Golden Eagles | ?Oral Roberts
Saint Peter's Peacocks | ?Saint Peter's | ?St. Peter's | ?Peacocks
Fairleigh Dickinson Knights | Fairleigh Dickinson | FDU
UMBC Retrievers | UMBC
Princeton Tigers | ?Princeton
Harvard Crimson | ?Harvard
Yale Bulldogs | ?Yale
Penn Quakers | ?Penn
Cornell Big Red | ?Cornell
Iona Gaels | ?Iona
Siena Saints | ?Siena
Manhattan Jaspers | ?Manhattan | Jaspers
Vermont Catamounts | ?Vermont | ?Catamounts
Lehigh Mountain Hawks | ?Lehigh | Mountain Hawks
Bucknell Bison | Bucknell
Santa Clara Broncos | ?Santa Clara
San Francisco Dons | ?San Francisco | ?Dons | USF Dons
Loyola Marymount Lions | Loyola Marymount
Pepperdine Waves | Pepperdine
Grand Canyon Antelopes | ?Grand Canyon | Grand Canyon Lopes
New Mexico Lobos | ?New Mexico | Lobos
Utah State Aggies | Utah State
Nevada Wolf Pack | ?Nevada | Wolf Pack
UAB Blazers | UAB
Old Dominion Monarchs | Old Dominion
Charleston Cougars | College of Charleston
UNC Wilmington Seahawks | UNC Wilmington
UNC Greensboro Spartans | UNC Greensboro
Vanderbilt Commodores | Vanderbilt | ?Commodores | ?Vandy
Oakland Golden Grizzlies | ?Golden Grizzlies
Illinois-Chicago Flames | UIC | UIC Flames
Northeastern Huskies | ?Northeastern
Hofstra Pride | Hofstra
Drexel Dragons | Drexel
Stephen F. Austin Lumberjacks | Stephen F. Austin | ?Lumberjacks
Lipscomb Bisons | ?Lipscomb
South Dakota State Jackrabbits | South Dakota State | Jackrabbits
Long Beach State | Long Beach State Beach | Long Beach State 49ers
UC Irvine Anteaters | UC Irvine | Anteaters
UC Santa Barbara Gauchos | UC Santa Barbara | UCSB
