# American and Canadian football teams of the NFL, the CFL, the UFL and Europe, and US college teams known mainly for football.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: american football

Arizona Cardinals | ?Cardinals | ?Arizona | Phoenix Cardinals | ?St. Louis Cardinals | ?St Louis Cardinals | Chicago Cardinals | ?Cards
Atlanta Falcons | ?Falcons | ?Atlanta | ?Dirty Birds
Baltimore Ravens | ?Ravens | ?Baltimore
Buffalo Bills | ?Bills | ?Buffalo
Carolina Panthers | ?Panthers | ?Carolina
Chicago Bears | ?Bears | ?Chicago | Monsters of the Midway
Cincinnati Bengals | Bengals | ?Cincinnati
Cleveland Browns | ?Browns | ?Cleveland
Dallas Cowboys | ?Cowboys | ?Dallas | America's Team
Denver Broncos | ?Broncos | ?Denver | ?Broncs
Detroit Lions | ?Lions | ?Detroit
Green Bay Packers | ?Packers | Green Bay | ?Pack
Houston Texans | ?Texans | ?Houston
Indianapolis Colts | ?Colts | ?Indianapolis | Baltimore Colts | ?Indy
Jacksonville Jaguars | ?Jaguars | ?Jacksonville | ?Jags
Kansas City Chiefs | ?Chiefs | ?Kansas City | KC Chiefs | ?Dallas Texans
Las Vegas Raiders | ?Raiders | ?Las Vegas | Oakland Raiders | Los Angeles Raiders | LA Raiders | L.A. Raiders | ?Oakland
Los Angeles Chargers | LA Chargers | L.A. Chargers | ?Chargers | San Diego Chargers | ?Los Angeles | ?San Diego | ?Bolts
Los Angeles Rams | LA Rams | L.A. Rams | ?Rams | St. Louis Rams | St Louis Rams | ?Los Angeles | ?St. Louis
Miami Dolphins | ?Dolphins | ?Miami | ?Fins
Minnesota Vikings | ?Vikings | ?Minnesota | ?Vikes
New England Patriots | ?Patriots | ?New England | Pats | Boston Patriots
New Orleans Saints | ?Saints | ?New Orleans
New York Giants | NY Giants | N.Y. Giants | ?Giants | ?New York | ?G-Men | NYG
New York Jets | NY Jets | N.Y. Jets | ?Jets | ?New York | Gang Green | New York Titans | NYJ
Philadelphia Eagles | ?Eagles | ?Philadelphia | ?Philly | ?Birds
Pittsburgh Steelers | ?Steelers | ?Pittsburgh
San Francisco 49ers | 49ers | Niners | ?San Francisco | San Francisco Forty-Niners | SF 49ers | ?Forty-Niners
Seattle Seahawks | ?Seahawks | ?Seattle
Tampa Bay Buccaneers | ?Buccaneers | ?Tampa Bay | ?Bucs | ?Tampa | Tampa Bay Bucs
Tennessee Titans | ?Titans | ?Tennessee | Houston Oilers | Tennessee Oilers
Washington Commanders | ?Commanders | ?Washington | Washington Redskins | ?Redskins | Washington Football Team
BC Lions | B.C. Lions | ?Lions | ?B.C. | ?BC
Calgary Stampeders | Stampeders | ?Calgary | ?Stamps
Edmonton Elks | ?Elks | ?Edmonton | Edmonton Eskimos | ?Eskimos | ?Esks | Edmonton Football Team
Hamilton Tiger-Cats | Tiger-Cats | ?Hamilton | Ticats | Hamilton Tiger Cats | Hamilton Ticats | Tiger Cats
Montreal Alouettes | Alouettes | ?Montreal | ?Als
Ottawa Redblacks | Redblacks | ?Ottawa | RedBlacks | Ottawa REDBLACKS | REDBLACKS
Saskatchewan Roughriders | Roughriders | ?Saskatchewan | ?Riders
Toronto Argonauts | ?Argonauts | ?Toronto | ?Argos | ?Boatmen
Winnipeg Blue Bombers | Blue Bombers | ?Winnipeg | ?Bombers
Ottawa Rough Riders | ?Rough Riders
Ottawa Renegades | ?Renegades
Baltimore Stallions | ?Stallions
Sacramento Gold Miners
Shreveport Pirates
Birmingham Barracudas
Arlington Renegades | Dallas Renegades | ?Renegades | ?Arlington
Birmingham Stallions | ?Stallions | ?Birmingham
DC Defenders | D.C. Defenders | ?Defenders
Houston Roughnecks | ?Roughnecks
Memphis Showboats | ?Showboats
Michigan Panthers | ?Panthers
San Antonio Brahmas | ?Brahmas
St. Louis Battlehawks | St Louis Battlehawks | Battlehawks | BattleHawks
New Jersey Generals | ?Generals
New Orleans Breakers | ?Breakers
Philadelphia Stars | ?Stars
Pittsburgh Maulers | ?Maulers
Tampa Bay Bandits | ?Bandits
Seattle Sea Dragons | Seattle Dragons | ?Sea Dragons
Orlando Guardians | New York Guardians | ?Guardians
Vegas Vipers | Tampa Bay Vipers | ?Vipers
Los Angeles Wildcats | ?Wildcats
Orlando Apollos
Arizona Hotshots
London Monarchs | England Monarchs | ?Monarchs
Scottish Claymores | Claymores
Frankfurt Galaxy | ?Galaxy
Rhein Fire
Berlin Thunder
Amsterdam Admirals
Barcelona Dragons
Cologne Centurions
Hamburg Sea Devils | Sea Devils
Vienna Vikings
Stuttgart Surge
Munich Ravens
Paris Musketeers
Madrid Bravos
Nordic Storm
London Warriors
Tamworth Phoenix
Manchester Titans
Decatur Staleys
Canton Bulldogs
Frankford Yellow Jackets
Portsmouth Spartans
Alabama Crimson Tide | ?Alabama | Crimson Tide | ?Bama
Arizona State Sun Devils | Arizona State | Sun Devils
Arkansas Razorbacks | ?Arkansas | ?Razorbacks | ?Hogs
Auburn Tigers | ?Auburn | ?Tigers
Baylor Bears | ?Baylor | ?Bears
Boise State Broncos | Boise State | ?Boise | ?Broncos
Boston College Eagles | Boston College | ?Eagles | ?BC
BYU Cougars | BYU | ?Cougars | Brigham Young
California Golden Bears | ?California | ?Cal | Golden Bears | Cal Bears | Cal Golden Bears
Cincinnati Bearcats | ?Cincinnati | Bearcats
Clemson Tigers | Clemson | ?Tigers
Colorado Buffaloes | ?Colorado | ?Buffaloes | ?Buffs | Colorado Buffs
Florida Gators | ?Florida | ?Gators
Florida State Seminoles | Florida State | ?Seminoles | ?Noles | FSU
Georgia Bulldogs | ?Georgia | ?Bulldogs | ?Dawgs
Georgia Tech Yellow Jackets | Georgia Tech | ?Yellow Jackets | Ramblin' Wreck
Houston Cougars | ?Houston | ?Cougars
Illinois Fighting Illini | ?Illinois | Fighting Illini | ?Illini
Iowa Hawkeyes | ?Iowa | Hawkeyes
Iowa State Cyclones | Iowa State | ?Cyclones
Kansas State Wildcats | Kansas State | ?Wildcats | K-State
LSU Tigers | LSU | ?Tigers | Louisiana State
Miami Hurricanes | ?Miami | ?Hurricanes | ?Canes | Miami (FL)
Michigan Wolverines | ?Michigan | ?Wolverines
Michigan State Spartans | Michigan State | ?Spartans
Minnesota Golden Gophers | ?Minnesota | Golden Gophers | ?Gophers
Mississippi State Bulldogs | Mississippi State | ?Bulldogs
Missouri Tigers | ?Missouri | Mizzou | ?Tigers
Nebraska Cornhuskers | ?Nebraska | Cornhuskers | ?Huskers
Northwestern Wildcats | ?Northwestern | ?Wildcats
Notre Dame Fighting Irish | ?Notre Dame | Fighting Irish | ?Irish
Ohio State Buckeyes | Ohio State | Buckeyes | OSU Buckeyes
Oklahoma Sooners | ?Oklahoma | Sooners
Oklahoma State Cowboys | Oklahoma State | ?Cowboys
Ole Miss Rebels | Ole Miss | ?Rebels | ?Mississippi
Oregon Ducks | ?Oregon | ?Ducks
Oregon State Beavers | Oregon State | ?Beavers
Penn State Nittany Lions | Penn State | Nittany Lions
Pittsburgh Panthers | ?Pittsburgh | ?Pitt | ?Panthers | Pitt Panthers
Rutgers Scarlet Knights | Rutgers | Scarlet Knights
SMU Mustangs | SMU | ?Mustangs | Southern Methodist
South Carolina Gamecocks | ?South Carolina | Gamecocks
Stanford Cardinal | ?Stanford | ?Cardinal
TCU Horned Frogs | TCU | Horned Frogs | Texas Christian
Tennessee Volunteers | ?Tennessee | ?Volunteers | ?Vols | Lady Vols
Texas Longhorns | ?Texas | Longhorns
Texas A&M Aggies | Texas A&M | ?Aggies
Texas Tech Red Raiders | Texas Tech | ?Red Raiders
Tulane Green Wave | Tulane | ?Green Wave
UCF Knights | UCF | Central Florida | ?Knights
USC Trojans | ?USC | ?Trojans | Southern California Trojans | ?Southern California | ?Southern Cal
Utah Utes | ?Utah | Utes
Virginia Tech Hokies | Virginia Tech | Hokies
Washington Huskies | ?Washington | ?Huskies
Washington State Cougars | Washington State | ?Cougars | Wazzu
West Virginia Mountaineers | ?West Virginia | ?Mountaineers
Wisconsin Badgers | ?Wisconsin | ?Badgers
Army Black Knights | ?Army | ?Black Knights
Navy Midshipmen | ?Navy | ?Midshipmen
Air Force Falcons | ?Air Force | ?Falcons
Appalachian State Mountaineers | Appalachian State | App State | ?Mountaineers
Arkansas State Red Wolves | Arkansas State | ?Red Wolves
Coastal Carolina Chanticleers | Coastal Carolina | Chanticleers
East Carolina Pirates | East Carolina | ?Pirates
Fresno State Bulldogs | Fresno State | ?Bulldogs
Georgia Southern Eagles | Georgia Southern | ?Eagles
Georgia State Panthers | Georgia State | ?Panthers
Hawaii Rainbow Warriors | ?Hawaii | Rainbow Warriors
Jackson State Tigers | Jackson State
James Madison Dukes | ?James Madison | JMU
Liberty Flames | ?Liberty | ?Flames
Louisiana Ragin' Cajuns | ?Louisiana | Ragin' Cajuns | Louisiana-Lafayette
Louisiana Tech Bulldogs | Louisiana Tech
Marshall Thundering Herd | ?Marshall | ?Thundering Herd
North Texas Mean Green | ?North Texas | Mean Green
Rice Owls | ?Rice | ?Owls
San Jose State Spartans | San Jose State | ?Spartans
South Florida Bulls | ?South Florida | USF | ?Bulls
Southern Miss Golden Eagles | Southern Miss | Southern Mississippi | ?Golden Eagles
Texas State Bobcats | Texas State | ?Bobcats
Toledo Rockets | ?Toledo | ?Rockets
Troy Trojans | ?Troy | ?Trojans
Tulsa Golden Hurricane | ?Tulsa | Golden Hurricane
UTEP Miners | UTEP | ?Miners
UTSA Roadrunners | UTSA | ?Roadrunners
Western Kentucky Hilltoppers | Western Kentucky | Hilltoppers | WKU
Wyoming Cowboys | ?Wyoming | ?Cowboys
Colorado State Rams | Colorado State | ?Rams
Kent State Golden Flashes | Kent State | Golden Flashes
Bowling Green Falcons | Bowling Green | ?Falcons
Ball State Cardinals | Ball State | ?Cardinals
Akron Zips | ?Akron | ?Zips
Buffalo Bulls | ?Buffalo | ?Bulls
Central Michigan Chippewas | Central Michigan | ?Chippewas
Eastern Michigan Eagles | Eastern Michigan | ?Eagles
Western Michigan Broncos | Western Michigan | ?Broncos
Miami RedHawks | Miami (Ohio) | ?RedHawks | Miami of Ohio
Northern Illinois Huskies | Northern Illinois | ?Huskies
Ohio Bobcats | ?Ohio | ?Bobcats
Middle Tennessee Blue Raiders | Middle Tennessee | Middle Tennessee State | ?Blue Raiders
New Mexico State Aggies | New Mexico State | ?Aggies
North Dakota State Bison | North Dakota State | ?Bison | NDSU
Delaware Blue Hens | ?Delaware | Blue Hens
Montana Grizzlies | ?Montana | ?Grizzlies
Grambling State Tigers | Grambling State | Grambling
Kennesaw State Owls | Kennesaw State
Sam Houston Bearkats | ?Sam Houston | Bearkats | Sam Houston State
Jacksonville State Gamecocks | Jacksonville State
Dartmouth Big Green | ?Dartmouth | ?Big Green
Columbia Lions | ?Columbia
