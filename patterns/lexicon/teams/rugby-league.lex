# Rugby league clubs: Super League, Championship, League One, NRL past and present, State of Origin and other representative sides.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: rugby league

Wigan Warriors | ?Wigan | ?Warriors | ?Cherry and Whites | Wigan RL
St Helens | ?Saints | St Helens RFC
Leeds Rhinos | ?Leeds | ?Rhinos | ?Loiners
Warrington Wolves | ?Warrington | ?Wolves | ?Wire | ?Primrose and Blue
Hull FC | ?Hull | ?Black and Whites | Airlie Birds | Hull Sharks
Hull Kingston Rovers | Hull KR | ?Rovers | ?Robins | HKR
Huddersfield Giants | ?Huddersfield | ?Giants | Huddersfield-Sheffield Giants | ?Fartown
Castleford Tigers | ?Castleford | ?Tigers | ?Cas | Classy Cas
Wakefield Trinity | ?Wakefield | Wakefield Trinity Wildcats | Wakefield Wildcats | ?Wildcats | ?Trinity
Catalans Dragons | ?Catalans | ?Dragons | ?Catalan | Catalan Dragons | Les Dracs | Dragons Catalans
Salford Red Devils | ?Salford | Salford City Reds | Salford Reds | ?Red Devils | ?City Reds
Leigh Leopards | ?Leigh | Leigh Centurions | ?Centurions | ?Leopards
Bradford Bulls | ?Bradford | ?Bulls | Bradford Northern
London Broncos | Harlequins RL | Harlequins Rugby League | London Crusaders | Fulham RLFC | ?Broncos | ?London
Widnes Vikings | ?Widnes | ?Vikings | ?Chemics
Toronto Wolfpack | ?Wolfpack | ?Toronto
Toulouse Olympique | ?Toulouse | ?Olympique
Halifax Panthers | ?Halifax | Halifax RLFC | Halifax Blue Sox | ?Fax | ?Panthers
Featherstone Rovers | ?Featherstone | ?Fev | ?Rovers
York Knights | York City Knights | ?York | ?Knights | York Wasps | Ryedale-York
Sheffield Eagles | ?Sheffield | ?Eagles
Batley Bulldogs | ?Batley | ?Bulldogs | ?Gallant Youths
Dewsbury Rams | ?Dewsbury | ?Rams
Barrow Raiders | ?Barrow | ?Raiders | Barrow Border Raiders
Whitehaven RLFC | ?Whitehaven | Whitehaven Warriors | ?Haven
Workington Town RLFC | Workington Town | ?Workington | ?Town
Swinton Lions | ?Swinton | ?Lions
Oldham Roughyeds | Oldham RLFC | ?Oldham | ?Roughyeds | Oldham Bears
Rochdale Hornets | ?Rochdale | ?Hornets
Hunslet RLFC | ?Hunslet | Hunslet Hawks | Hunslet Parksiders | ?Hawks
Keighley Cougars | ?Keighley | ?Cougars
Doncaster RLFC | ?Doncaster | Doncaster Lakers | Doncaster Dragons | ?Dons
Newcastle Thunder | Gateshead Thunder | ?Thunder | ?Newcastle | ?Gateshead
Midlands Hurricanes | Coventry Bears | ?Hurricanes | ?Coventry
North Wales Crusaders | ?Crusaders
Crusaders RL | Celtic Crusaders | Wrexham Crusaders | ?Crusaders
South Wales Scorpions | South Wales Ironmen | ?Ironmen | ?Scorpions
West Wales Raiders | ?Raiders
Cornwall RLFC | ?Cornwall | ?Choughs
London Skolars | ?Skolars
Hemel Stags | ?Hemel | ?Stags
Gloucestershire All Golds | University of Gloucestershire All Golds | ?All Golds
Oxford RLFC | ?Oxford
Blackpool Panthers | Blackpool Gladiators
Chorley Lynx | Chorley Borough
Paris Saint-Germain RL | PSG Rugby League
Goole Vikings | ?Goole
Bramley Buffaloes | Bramley RLFC | ?Bramley
Lancashire Lynx
Huyton RLFC | Runcorn Highfield | Prescot Panthers
Carlisle RLFC | Carlisle Border Raiders
Nottingham Outlaws
Kent Invicta
Cardiff City Blue Dragons
Cardiff Demons
Ottawa Aces
Siddal ARLFC | ?Siddal
West Hull ARLFC | West Hull
Thatto Heath Crusaders | Thatto Heath
Wath Brow Hornets | Wath Brow
Leigh Miners Rangers | Leigh Miners
Egremont Rangers
Kells ARLFC
Hunslet Club Parkside | Hunslet ARLFC
Rochdale Mayfield
Wigan St Patricks | Wigan St Pats
Wigan St Judes
?Lock Lane
Oulton Raiders
Pilkington Recs
Saddleworth Rangers
?Skirlaugh
Myton Warriors
Milford Marlins
Hull Dockers
Underbank Rangers
Thornhill Trojans
Stanningley ARLFC
York Valkyrie
London Chargers
Lezignan Sangliers | ?Lezignan | FC Lezignan | Lézignan Sangliers
Limoux Grizzlies | ?Limoux
AS Carcassonne XIII | AS Carcassonne | ?Carcassonne
Saint-Esteve XIII Catalan | St Esteve Catalan | Saint-Esteve Catalan
Albi Tigers
Villeneuve Leopards | Villeneuve-sur-Lot XIII
Pia Donkeys | ?Pia
Avignon Bisons | SO Avignon XIII
Red Star Belgrade RL
Brisbane Broncos | ?Broncos | ?Brisbane
Canberra Raiders | ?Raiders | ?Green Machine | ?Canberra
Canterbury Bulldogs | Canterbury-Bankstown Bulldogs | Canterbury Bankstown | Canterbury-Bankstown | ?Bulldogs | Sydney Bulldogs | ?Canterbury | ?Berries
Cronulla Sharks | Cronulla-Sutherland Sharks | Cronulla-Sutherland | Cronulla Sutherland Sharks | ?Cronulla | ?Sharks | Sharkies
Gold Coast Titans | ?Titans | ?Gold Coast
Manly Sea Eagles | Manly-Warringah Sea Eagles | Manly Warringah Sea Eagles | Manly-Warringah | Manly Warringah | ?Manly | ?Sea Eagles | ?Silvertails
Melbourne Storm | ?Storm | ?Melbourne
Newcastle Knights | ?Knights | ?Newcastle
New Zealand Warriors | Auckland Warriors | NZ Warriors | ?Warriors
North Queensland Cowboys | ?Cowboys | ?North Queensland | NQ Cowboys | ?Townsville
Parramatta Eels | ?Eels | ?Parramatta | ?Parra
Penrith Panthers | ?Panthers | ?Penrith
South Sydney Rabbitohs | Rabbitohs | South Sydney | ?Souths | ?Bunnies
St George Illawarra Dragons | St George Illawarra | St. George Illawarra Dragons | St. George Illawarra | St George-Illawarra | Red V | ?Dragons | ?Saints
Sydney Roosters | ?Roosters | Eastern Suburbs Roosters | ?Easts | Sydney City Roosters | ?Tricolours | ?Eastern Suburbs | ?Chooks
Wests Tigers | West Tigers | ?Tigers
?Dolphins | Redcliffe Dolphins | ?Redcliffe
Balmain Tigers | ?Balmain | ?Tigers
Western Suburbs Magpies | Wests Magpies | ?Western Suburbs | ?Magpies
St George Dragons | ?St George | ?Dragons | St. George Dragons
Illawarra Steelers | ?Illawarra | ?Steelers
North Sydney Bears | ?North Sydney | ?Norths | ?Bears
Northern Eagles
Newtown Jets | ?Newtown | ?Jets | Newtown Bluebags
South Queensland Crushers | ?Crushers
Western Reds | Perth Reds | ?Reds
Adelaide Rams | ?Rams
Hunter Mariners | ?Mariners
Gold Coast Chargers | Gold Coast Seagulls | Gold Coast-Tweed Giants
Perth Bears
PNG Chiefs
Papua New Guinea Hunters | PNG Hunters | ?Hunters
Burleigh Bears | ?Burleigh
Brisbane Tigers | Easts Tigers
Norths Devils
Souths Logan Magpies | Souths Logan
Wynnum Manly Seagulls | Wynnum-Manly | Wynnum Manly
Ipswich Jets
Sunshine Coast Falcons
Tweed Heads Seagulls | Tweed Seagulls
Townsville Blackhawks
Mackay Cutters
?Northern Pride
Central Queensland Capras | CQ Capras
Western Clydesdales | Toowoomba Clydesdales
Wentworthville Magpies | ?Wentworthville
Mount Pritchard | ?Mounties

Blacktown Workers Sea Eagles
Kaiviti Silktails | Silktails
Wyong Roos
?Queensland | Maroons | Queensland Maroons | QLD Maroons | ?Cane Toads
?New South Wales | ?Blues | ?NSW Blues | ?New South Wales Blues | ?NSW | ?Cockroaches
?Lancashire | Lancashire RL
?Yorkshire | Yorkshire RL
?Cumbria | Cumbria RL
Combined Nations All Stars | Exiles RL | ?Exiles
Indigenous All Stars | Indigenous All-Stars | NRL All Stars
Maori All Stars | Māori All Stars
Prime Minister's XIII
Junior Kangaroos
Junior Kiwis
England Knights
Country Origin | NSW Country
City Origin | NSW City
