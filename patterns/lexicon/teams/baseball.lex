# Baseball clubs of Major League Baseball, Japan's NPB, Korea's KBO, Taiwan's CPBL, Mexico, the Caribbean, Australia and the upper minor leagues, and US college teams known mainly for baseball.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: baseball

Arizona Diamondbacks | Diamondbacks | ?Arizona | D-backs | D-Backs | Dbacks | ?Snakes
Atlanta Braves | ?Braves | ?Atlanta | Milwaukee Braves | Boston Braves
Baltimore Orioles | ?Orioles | ?Baltimore | ?O's | ?Birds
Boston Red Sox | Red Sox | ?Boston | BoSox | Bosox | ?Sox | Boston Americans
Chicago Cubs | ?Cubs | ?Chicago | ?Cubbies | ?Northsiders
Chicago White Sox | White Sox | ?Chicago | ChiSox | Chisox | ?Sox | Pale Hose | ?South Siders
Cincinnati Reds | ?Reds | ?Cincinnati | Big Red Machine | Cincinnati Redlegs | ?Redlegs
Cleveland Guardians | ?Guardians | ?Cleveland | Cleveland Indians | ?Indians | ?Tribe | ?Guards
Colorado Rockies | ?Rockies | ?Colorado | ?Rox
Detroit Tigers | ?Tigers | ?Detroit
Houston Astros | ?Astros | ?Houston | ?Stros | Houston Colt .45s
Kansas City Royals | ?Royals | ?Kansas City | KC Royals
Los Angeles Angels | LA Angels | L.A. Angels | ?Angels | Anaheim Angels | California Angels | Los Angeles Angels of Anaheim | ?Los Angeles | ?Halos | ?Anaheim
Los Angeles Dodgers | LA Dodgers | L.A. Dodgers | Dodgers | Brooklyn Dodgers | ?Los Angeles | ?Dem Bums
Miami Marlins | ?Marlins | ?Miami | Florida Marlins | ?Fish
Milwaukee Brewers | ?Brewers | ?Milwaukee | ?Brew Crew | Seattle Pilots
Minnesota Twins | ?Twins | ?Minnesota | ?Washington Senators
New York Mets | Mets | ?New York | NY Mets | N.Y. Mets | Amazins | ?Metropolitans
New York Yankees | ?Yankees | ?New York | NY Yankees | N.Y. Yankees | ?Yanks | ?Bronx Bombers | New York Highlanders | NYY
?Athletics | Oakland Athletics | Oakland A's | ?A's | Philadelphia Athletics | Kansas City Athletics | Sacramento Athletics | Las Vegas Athletics | ?Oakland
Philadelphia Phillies | Phillies | ?Philadelphia | ?Philly | ?Phils
Pittsburgh Pirates | ?Pirates | ?Pittsburgh | ?Bucs | ?Buccos
San Diego Padres | ?Padres | ?San Diego | ?Pads | ?Friars
San Francisco Giants | SF Giants | S.F. Giants | ?Giants | ?San Francisco | ?New York Giants
Seattle Mariners | ?Mariners | ?Seattle | ?M's
St. Louis Cardinals | St Louis Cardinals | ?Cardinals | ?St. Louis | ?St Louis | ?Cards | ?Redbirds
Tampa Bay Rays | ?Rays | ?Tampa Bay | Tampa Bay Devil Rays | ?Devil Rays | ?Tampa
Texas Rangers | ?Rangers | ?Texas
Toronto Blue Jays | Blue Jays | ?Toronto | ?Jays
Washington Nationals | ?Nationals | ?Washington | ?Nats | Washington Nats
Montreal Expos | ?Expos | ?Montreal
St. Louis Browns | St Louis Browns | ?Browns
?Washington Senators | ?Senators
Homestead Grays
Kansas City Monarchs | ?Monarchs
Pittsburgh Crawfords
Birmingham Black Barons
Chicago American Giants
Newark Eagles
Baltimore Elite Giants
Yomiuri Giants | Tokyo Giants | ?Giants | ?Yomiuri | Kyojin
Hanshin Tigers | ?Hanshin | ?Tigers
Chunichi Dragons | Chunichi | ?Dragons
Hiroshima Toyo Carp | Hiroshima Carp | ?Carp | ?Hiroshima
Yokohama DeNA BayStars | DeNA BayStars | Yokohama BayStars | BayStars | Baystars | Yokohama Baystars | ?DeNA | Taiyo Whales
Tokyo Yakult Swallows | Yakult Swallows | ?Yakult | ?Swallows
Fukuoka SoftBank Hawks | SoftBank Hawks | Fukuoka Hawks | Fukuoka Softbank Hawks | Softbank Hawks | ?SoftBank | ?Hawks | Fukuoka Daiei Hawks | Daiei Hawks | Nankai Hawks
Hokkaido Nippon-Ham Fighters | Nippon-Ham Fighters | Nippon Ham Fighters | Hokkaido Nippon Ham Fighters | Hokkaido Fighters | ?Nippon-Ham | ?Nippon Ham | ?Fighters
Chiba Lotte Marines | Lotte Marines | Chiba Marines | Lotte Orions | ?Lotte | ?Marines
Orix Buffaloes | ORIX Buffaloes | ?Orix | ?ORIX | ?Buffaloes
Orix BlueWave | Orix Blue Wave | Orix Braves | Hankyu Braves
Kintetsu Buffaloes | Osaka Kintetsu Buffaloes | ?Kintetsu
Saitama Seibu Lions | Seibu Lions | ?Seibu | ?Lions | Nishitetsu Lions
Tohoku Rakuten Golden Eagles | Rakuten Golden Eagles | Rakuten Eagles | ?Rakuten | Tohoku Rakuten Eagles | ?Golden Eagles
Doosan Bears | OB Bears | ?Doosan | ?Bears
LG Twins | MBC Blue Dragons | ?LG | ?Twins
Kiwoom Heroes | Nexen Heroes | Seoul Heroes | Woori Heroes | ?Kiwoom | ?Nexen | ?Heroes
SSG Landers | SK Wyverns | ?SSG | ?Landers | ?Wyverns
KT Wiz | kt wiz | KT Wiz Suwon | ?KT | ?Wiz
Samsung Lions | ?Samsung | ?Lions
Lotte Giants | ?Lotte | ?Giants
Kia Tigers | KIA Tigers | Haitai Tigers | ?Kia | ?KIA | ?Tigers
NC Dinos | ?NC | ?Dinos
Hanwha Eagles | Binggrae Eagles | ?Hanwha | ?Eagles
Hyundai Unicorns | Pacific Dolphins
Sammi Superstars
Ssangbangwool Raiders
Chinatrust Brothers | CTBC Brothers | Brother Elephants | ?Brothers
Uni-President Lions | Uni-President 7-Eleven Lions | Uni-Lions | Uni-President 7-ELEVEn Lions
Rakuten Monkeys | Lamigo Monkeys | La New Bears
Fubon Guardians | EDA Rhinos | Sinon Bulls
Wei Chuan Dragons
TSG Hawks
Diablos Rojos del Mexico | Diablos Rojos | Mexico City Red Devils
Sultanes de Monterrey | Sultanes
Tigres de Quintana Roo
Leones de Yucatan
Toros de Tijuana
Pericos de Puebla
Naranjeros de Hermosillo | Naranjeros
Tomateros de Culiacan | Tomateros
Caneros de Los Mochis
Venados de Mazatlan
Charros de Jalisco
Yaquis de Obregon
Tigres del Licey | Licey Tigers | Licey
Aguilas Cibaenas
Leones del Escogido
Estrellas Orientales
Gigantes del Cibao
Toros del Este
Leones del Caracas
Navegantes del Magallanes | ?Magallanes
Tiburones de La Guaira
Cardenales de Lara
Aguilas del Zulia
Tigres de Aragua
Criollos de Caguas
Cangrejeros de Santurce | Santurce Crabbers
Indios de Mayaguez
Gigantes de Carolina
Industriales de La Habana | ?Industriales
Adelaide Giants | Adelaide Bite | ?Bite | ?Giants
Brisbane Bandits | ?Bandits
Canberra Cavalry | ?Cavalry
Melbourne Aces | ?Aces
Perth Heat | ?Heat
Sydney Blue Sox | ?Blue Sox
Auckland Tuatara | ?Tuatara
Curacao Neptunus | Neptunus Rotterdam
Hoofddorp Pioniers
Bologna Fortitudo Baseball
San Marino Baseball
London Mets
Essex Arrows
Albuquerque Isotopes | Isotopes
Buffalo Bisons | ?Bisons
Charlotte Knights | ?Knights
Columbus Clippers | ?Clippers
Durham Bulls | ?Bulls
El Paso Chihuahuas
Gwinnett Stripers | Gwinnett Braves
Indianapolis Indians | ?Indians
Iowa Cubs
Jacksonville Jumbo Shrimp | Jumbo Shrimp
Las Vegas Aviators | Las Vegas 51s | ?Aviators
Lehigh Valley IronPigs | IronPigs
Louisville Bats | ?Bats
Memphis Redbirds | ?Redbirds
Nashville Sounds | ?Sounds
Norfolk Tides | ?Tides
Oklahoma City Comets | Oklahoma City Dodgers | Oklahoma City RedHawks
Omaha Storm Chasers | Omaha Royals
Reno Aces | ?Aces
Rochester Red Wings | ?Red Wings
Round Rock Express | ?Express
Sacramento River Cats | River Cats
St. Paul Saints | ?Saints
Salt Lake Bees | ?Bees
Scranton/Wilkes-Barre RailRiders | RailRiders
Sugar Land Space Cowboys | Sugar Land Skeeters | ?Space Cowboys
Syracuse Mets | Syracuse Chiefs
Tacoma Rainiers | Rainiers
Toledo Mud Hens | Mud Hens
Worcester Red Sox | WooSox | Pawtucket Red Sox | PawSox
Akron RubberDucks | RubberDucks
Altoona Curve
Amarillo Sod Poodles | Sod Poodles
Arkansas Travelers
Biloxi Shuckers
Binghamton Rumble Ponies | Rumble Ponies
Birmingham Barons
Bowie Baysox | Baysox
Chattanooga Lookouts | ?Lookouts
Corpus Christi Hooks
Frisco RoughRiders
Harrisburg Senators
Hartford Yard Goats | Yard Goats
Midland RockHounds | RockHounds
Montgomery Biscuits
New Hampshire Fisher Cats | Fisher Cats
Northwest Arkansas Naturals
Portland Sea Dogs
Reading Fightin Phils | Fightin Phils
Richmond Flying Squirrels | Flying Squirrels
Somerset Patriots
Springfield Cardinals
Tulsa Drillers
Wichita Wind Surge
Savannah Bananas
Long Island Ducks
Cal State Fullerton Titans | Cal State Fullerton
Dallas Baptist Patriots | Dallas Baptist
