# Australian football: AFL and AFLW clubs with nicknames, former VFL clubs, and leading SANFL, WAFL, VFL and state sides.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: australian football

Adelaide Crows | ?Adelaide | ?Crows
Brisbane Lions | ?Brisbane | ?Lions
Brisbane Bears | ?Bears
?Carlton | Carlton Blues | ?Blues
?Collingwood | Collingwood Magpies | ?Magpies | ?Pies
?Essendon | Essendon Bombers | ?Bombers | ?Dons
?Fremantle | Fremantle Dockers | ?Dockers | ?Freo
?Geelong | Geelong Cats | ?Cats
Gold Coast Suns | ?Gold Coast | ?Suns
GWS Giants | Greater Western Sydney | Greater Western Sydney Giants | ?GWS | ?Giants
?Hawthorn | Hawthorn Hawks | ?Hawks
?Melbourne | Melbourne Demons | ?Demons | ?Dees | ?Redlegs
North Melbourne | North Melbourne Kangaroos | ?Kangaroos | ?Kangas | ?Roos | ?Shinboners | ?Norf
Port Adelaide | Port Adelaide Power | ?Power | ?Port
?Richmond | Richmond Tigers | ?Tigers
?St Kilda | St Kilda Saints | ?Saints | St. Kilda
Sydney Swans | ?Sydney | ?Swans | ?Swannies | ?Bloods
West Coast Eagles | ?West Coast | ?Eagles
Western Bulldogs | ?Bulldogs | ?Doggies | ?Footscray | Footscray Bulldogs
Tasmania Devils | ?Devils
?Fitzroy | Fitzroy Lions | ?Lions | ?Gorillas
?South Melbourne | South Melbourne Swans | ?Bloods
?University | University Football Club
Box Hill Hawks | ?Box Hill
Casey Demons | Casey Scorpions | ?Casey
?Coburg | Coburg Lions
?Frankston | Frankston Dolphins
Northern Bullants | Northern Blues | ?Preston
?Port Melbourne | Port Melbourne Borough | ?Borough
?Sandringham | Sandringham Zebras | ?Zebras
Southport Sharks | ?Southport
?Werribee | Werribee Tigers
?Williamstown | Williamstown Seagulls
Bendigo Bombers | ?Bendigo
North Ballarat Roosters | ?North Ballarat
?Central District | Central District Bulldogs | ?Central Districts
?Glenelg | Glenelg Tigers
North Adelaide | North Adelaide Roosters
?Norwood | Norwood Redlegs | ?Redlegs
?South Adelaide | South Adelaide Panthers
?Sturt | Sturt Double Blues | ?Double Blues
?West Adelaide | West Adelaide Bloods
Woodville-West Torrens | Woodville-West Torrens Eagles
?Claremont | Claremont Tigers
East Fremantle | East Fremantle Sharks
East Perth | East Perth Royals
Peel Thunder
?Perth | Perth Demons
South Fremantle | South Fremantle Bulldogs
?Subiaco | Subiaco Lions
?Swan Districts | Swan Districts Swans
West Perth | West Perth Falcons
Aspley Hornets
Mount Gravatt Vultures
Morningside Panthers
Northern Territory Thunder | NT Thunder
Calder Cannons
Dandenong Stingrays
Eastern Ranges
Geelong Falcons
Gippsland Power
Murray Bushrangers
?Northern Knights
Oakleigh Chargers
Sandringham Dragons
Western Jets
Bendigo Pioneers
North Ballarat Rebels | Greater Western Victoria Rebels | GWV Rebels
Victoria Metro | Vic Metro
Victoria Country | Vic Country
?Victoria | Big V
?South Australia | South Australian Crows | ?Croweaters
?Western Australia | ?Sandgropers
?Tasmania
?Northern Territory
?Allies | ?The Allies
