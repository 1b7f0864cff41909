# Cricket: English counties and national counties, The Hundred, IPL, Big Bash, CPL, PSL, BPL, LPL, SA20, ILT20, MLC, and domestic sides of India, Australia, New Zealand, South Africa, Pakistan, West Indies, Sri Lanka and others.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: cricket

?Derbyshire | Derbyshire Falcons | Derbyshire CCC | Derbyshire Scorpions | ?Phantoms
?Durham | Durham Dynamos | Durham CCC | Durham Jets | ?Dynamos
?Essex | Essex Eagles | Essex CCC
?Glamorgan | Glamorgan Dragons | Glamorgan CCC | Welsh Dragons
?Gloucestershire | Gloucestershire Gladiators | Gloucestershire CCC | ?Gloucs | ?Glos
?Hampshire | Hampshire Hawks | Hampshire CCC | Hampshire Royals | ?Hants
?Kent | Kent Spitfires | Kent CCC | ?Spitfires
?Lancashire | Lancashire Lightning | Lancashire CCC | ?Lancs | ?Red Rose
?Leicestershire | Leicestershire Foxes | Leicestershire CCC | ?Leics | ?Foxes
?Middlesex | Middlesex Panthers | Middlesex CCC | Middlesex Crusaders
?Northamptonshire | Northamptonshire Steelbacks | Northants Steelbacks | ?Northants | Northamptonshire CCC | ?Steelbacks
?Nottinghamshire | Nottinghamshire Outlaws | Notts Outlaws | ?Notts | Nottinghamshire CCC | ?Outlaws
?Somerset | Somerset CCC | Somerset Sabres | ?Cidermen
?Surrey | Surrey CCC | Surrey Lions | Surrey Brown Caps | Brown Caps
?Sussex | Sussex Sharks | Sussex CCC | ?Martlets
?Warwickshire | Warwickshire CCC | Birmingham Bears | Warwickshire Bears | ?Bears
?Worcestershire | Worcestershire Rapids | Worcestershire Royals | Worcestershire CCC | ?Worcs | ?Pears
?Yorkshire | Yorkshire Vikings | Yorkshire CCC | Yorkshire Phoenix | ?Yorks | ?White Rose | ?Tykes
?Unicorns | Unicorns CC
?Bedfordshire | Bedfordshire CCC
?Berkshire | Berkshire CCC
?Buckinghamshire | Buckinghamshire CCC
?Cambridgeshire | Cambridgeshire CCC
?Cheshire | Cheshire CCC
?Cornwall | Cornwall CCC
?Cumberland | Cumbria CCC
?Devon | Devon CCC
?Dorset | Dorset CCC
?Herefordshire | Herefordshire CCC
?Hertfordshire | Hertfordshire CCC
?Lincolnshire | Lincolnshire CCC
?Norfolk | Norfolk CCC
?Northumberland | Northumberland CCC
?Oxfordshire | Oxfordshire CCC
?Shropshire | Shropshire CCC
?Staffordshire | Staffordshire CCC
?Suffolk | Suffolk CCC
?Wiltshire | Wiltshire CCC
Wales Minor Counties | Wales National County
?Huntingdonshire | Huntingdonshire CCC
?Minor Counties | ?National Counties
Oxford MCCU | Oxford UCCE
Cambridge MCCU | Cambridge UCCE
Cardiff MCCU | Cardiff UCCE
Durham MCCU | Durham UCCE
Leeds/Bradford MCCU | Leeds Bradford MCCU | Leeds/Bradford UCCE
Loughborough MCCU | Loughborough UCCE
Marylebone Cricket Club | ?MCC
England Lions | ?Lions
?England A
Birmingham Phoenix
London Spirit
Manchester Originals | Manchester Super Giants | ?Originals
Northern Superchargers | Sunrisers Leeds | Superchargers
Oval Invincibles | MI London | ?Invincibles
Southern Brave
Trent Rockets
Welsh Fire
Western Storm
Southern Vipers
South East Stars
Northern Diamonds
Central Sparks
Lancashire Thunder
North West Thunder | ?Thunder
?Loughborough Lightning
Surrey Stars
Yorkshire Diamonds
?Sunrisers
?The Blaze
Chennai Super Kings | CSK | ?Super Kings
Delhi Capitals | Delhi Daredevils | ?Daredevils | ?Capitals
Gujarat Titans | ?Titans
Kolkata Knight Riders | ?KKR | ?Knight Riders
Lucknow Super Giants | ?LSG | ?Super Giants
Mumbai Indians
Punjab Kings | Kings XI Punjab | ?Kings XI | KXIP | PBKS
Rajasthan Royals
Royal Challengers Bengaluru | Royal Challengers Bangalore | RCB | ?Royal Challengers
Sunrisers Hyderabad | SRH
Deccan Chargers | ?Chargers
Gujarat Lions
Rising Pune Supergiant | Rising Pune Supergiants | Pune Supergiant
Pune Warriors | Pune Warriors India
Kochi Tuskers Kerala | Kochi Tuskers
Gujarat Giants | Gujarat Giants Women
UP Warriorz | UP Warriors
?Trailblazers | IPL Trailblazers
?Velocity | IPL Velocity
?Supernovas | IPL Supernovas
Chennai Superstars
Delhi Giants
Mumbai Champs
Adelaide Strikers | ?Strikers
Brisbane Heat | ?Heat
Hobart Hurricanes | ?Hurricanes
Melbourne Renegades | ?Renegades | ?Gades
Melbourne Stars | ?Stars
Perth Scorchers | ?Scorchers
Sydney Sixers | ?Sixers
Sydney Thunder | ?Thunder
Trinbago Knight Riders | TKR | Trinidad and Tobago Red Steel | Trinidad & Tobago Red Steel | ?Red Steel
Guyana Amazon Warriors | Amazon Warriors
Jamaica Tallawahs | Tallawahs
Barbados Royals | Barbados Tridents | ?Tridents
St Kitts and Nevis Patriots | St Kitts & Nevis Patriots | St Kitts Patriots | ?Patriots
St Lucia Kings | St Lucia Zouks | St Lucia Stars | ?Zouks | Saint Lucia Kings
Antigua and Barbuda Falcons | Antigua & Barbuda Falcons
Antigua Hawksbills | ?Hawksbills
Islamabad United
Karachi Kings
Lahore Qalandars | Qalandars
Multan Sultans
Peshawar Zalmi | Zalmi
Quetta Gladiators | ?Gladiators
Hyderabad Kingsmen
Rawalpindi Pindiz
Comilla Victorians | Cumilla Victorians
Dhaka Dynamites
Dhaka Gladiators
Dhaka Dominators
Dhaka Platoon
Dhaka Capitals
Durdanto Dhaka
Minister Dhaka | Minister Group Dhaka
Rangpur Riders
Rangpur Rangers
Khulna Titans
Khulna Tigers
Khulna Royal Bengals
Chittagong Vikings
Chattogram Challengers
Chittagong Kings
Chattogram Royals
Rajshahi Kings
Rajshahi Royals
Duronto Rajshahi
Durbar Rajshahi
Rajshahi Warriors
Sylhet Sixers
Sylhet Strikers
Sylhet Sunrisers
Sylhet Thunder
Sylhet Royals
Sylhet Superstars | Sylhet Super Stars
Sylhet Titans
Barisal Bulls
Fortune Barishal
Barisal Burners
Noakhali Express
Colombo Strikers | Colombo Kings | Colombo Stars
Dambulla Aura | Dambulla Giants | Dambulla Viiking | Dambulla Sixers | Dambulla Thunders
Galle Gladiators | Galle Titans | Galle Marvels
Jaffna Kings | Jaffna Stallions
Kandy Falcons | Kandy Warriors | Kandy Tuskers | B-Love Kandy
Durban's Super Giants | Durban Super Giants
Durban Heat
Joburg Super Kings
Jozi Stars
MI Cape Town
Cape Town Blitz
Paarl Royals
Paarl Rocks
Pretoria Capitals
Tshwane Spartans
Sunrisers Eastern Cape
Nelson Mandela Bay Giants
Abu Dhabi Knight Riders
Desert Vipers
Dubai Capitals
Gulf Giants
MI Emirates
Sharjah Warriorz | Sharjah Warriors
Los Angeles Knight Riders | LA Knight Riders
MI New York
San Francisco Unicorns
Seattle Orcas
Texas Super Kings
Washington Freedom
Balkh Legends
Kabul Zwanan
Kabul Eagles
Kandahar Knights
Nangarhar Leopards
Paktia Panthers
Montreal Tigers
Toronto Nationals
Vancouver Knights
Brampton Wolves
Surrey Jaguars
Mississauga Panthers
Winnipeg Hawks
Edmonton Royals
Maratha Arabians
Kerala Kings | Kerala Knights
?Bengal Tigers
Delhi Bulls
Deccan Gladiators
Northern Warriors
Team Abu Dhabi
Pakhtoons
Punjabi Legends
New York Strikers
?Andhra | Andhra Pradesh
?Arunachal Pradesh
?Assam
?Baroda
?Bengal
?Bihar
?Chandigarh
?Chhattisgarh
?Delhi
?Goa
?Gujarat
?Haryana
?Himachal Pradesh
?Hyderabad
?Jammu and Kashmir | ?Jammu & Kashmir
?Jharkhand
?Karnataka | ?Mysore
?Kerala
?Madhya Pradesh | ?Holkar
?Maharashtra
?Manipur
?Meghalaya
?Mizoram
?Mumbai | ?Bombay
?Nagaland
?Odisha | ?Orissa
?Puducherry
?Punjab
?Rajasthan
?Railways
?Saurashtra
?Services
?Sikkim
?Tamil Nadu | ?Madras
?Tripura
?Uttar Pradesh
?Uttarakhand
?Vidarbha
India A
India Green
India Blue
India Red
India B
India C
Rest of India
Board President's XI
?Central Zone
?East Zone
?North Zone
?South Zone
?West Zone
?North East Zone
?New South Wales Blues | ?New South Wales | ?NSW Blues | ?NSW
?Queensland | Queensland Bulls | Queensland Fire
?South Australia | Southern Redbacks | West End Redbacks | ?Redbacks | South Australian Scorpions
?Tasmania | Tasmanian Tigers | Tasmanian Roar
?Victoria | Victorian Bushrangers | Victoria Bushrangers | ?Bushrangers | Victorian Spirit
?Western Australia | Western Warriors | Western Fury | ?WA
ACT Meteors
Canberra Comets
Australia A
Cricket Australia XI
Auckland Aces | ?Auckland | Auckland Hearts
Canterbury Kings | ?Canterbury | Canterbury Magicians | Canterbury Wizards
?Central Districts | Central Stags | ?Central Hinds
Northern Districts | ?Northern Knights | Northern Brave | Northern Spirit
?Otago | Otago Volts | Otago Sparks
?Wellington | Wellington Firebirds | Wellington Blaze | ?Firebirds
New Zealand A
Cape Cobras | ?Cobras | ?Western Province
?Dolphins | KwaZulu-Natal Coastal | Hollywoodbets Dolphins | KZN Coastal
?Knights | Free State Knights | VKB Knights | Diamond Eagles | ?Free State
?Lions | Highveld Lions | Highveld Strikers | ?Gauteng | Imperial Lions | DP World Lions
?Titans | Northerns Titans | Multiply Titans | Momentum Multiply Titans | ?Northerns
?Warriors | Eastern Province Warriors | Dafabet Warriors | ?Eastern Province
?Boland | Boland Rocks
?North West Dragons
?South Western Districts | SWD Badgers
?Northern Cape | Northern Cape Heat
KwaZulu-Natal Inland | KZN Inland Tuskers
Mpumalanga Rhinos
Limpopo Impalas
?Border | Border Iinyathi
Easterns Storm | ?Easterns
?Griqualand West
?Natal | ?KwaZulu-Natal
?Transvaal
?Northern Transvaal
?Orange Free State
?South Africa A
?Balochistan
?Central Punjab
?Khyber Pakhtunkhwa
?Northern
?Sindh
?Southern Punjab
Sui Northern Gas Pipelines Limited | Sui Northern Gas | SNGPL
Sui Southern Gas Company | Sui Southern Gas
Habib Bank Limited | ?Habib Bank | HBL Cricket
Water and Power Development Authority | ?WAPDA
?National Bank of Pakistan
Khan Research Laboratories | KRL Cricket
?Pakistan International Airlines | PIA Cricket
?United Bank Limited
?Pakistan Television
?State Bank of Pakistan
Zarai Taraqiati Bank Limited | ZTBL
Lahore Whites
Lahore Blues
Lahore Lions
Lahore Eagles
Karachi Whites
Karachi Blues
Karachi Dolphins
Karachi Zebras
Sialkot Stallions
Faisalabad Wolves | ?Faisalabad
Rawalpindi Rams
Multan Tigers
Peshawar Panthers
Islamabad Leopards
Hyderabad Hawks
Quetta Bears
Abbottabad Falcons
?Rawalpindi
?Peshawar
?Karachi
?Lahore
?Sialkot
Markhors
Pakistan A | Pakistan Shaheens
?Barbados | Barbados Pride
?Guyana | Guyana Harpy Eagles | Guyana Jaguars
?Jamaica | Jamaica Scorpions
?Leeward Islands | Leeward Islands Hurricanes | ?Leewards
?Trinidad and Tobago | Trinidad and Tobago Red Force | Trinidad & Tobago Red Force | ?Red Force
?Windward Islands | Windward Islands Volcanoes | ?Windwards
Combined Campuses and Colleges | Combined Campuses
West Indies A
West Indies Academy
Stanford Superstars
Sinhalese Sports Club | Sinhalese SC
Nondescripts Cricket Club | ?Nondescripts
?Tamil Union
Colombo Cricket Club | Colombo CC
Colts Cricket Club
Bloomfield Cricket and Athletic Club
Chilaw Marians
Moors Sports Club
Ragama Cricket Club
Saracens Sports Club
Burgher Recreation Club
Badureliya Sports Club
Wayamba Elevens | ?Wayamba
Ruhuna Royals | ?Ruhuna
Basnahira North
Basnahira South
Uthura Rudras
Sri Lanka A
?Abahani Limited | ?Abahani
Prime Doleshwar
Gazi Group Cricketers
Legends of Rupganj
Prime Bank Cricket Club
?Sheikh Jamal Dhanmondi
?Mohammedan Sporting
Dhaka Metropolis
?Dhaka Division
?Chittagong Division
?Khulna Division
?Rajshahi Division
?Rangpur Division
?Sylhet Division
?Barisal Division
Bangladesh A
Mashonaland Eagles
Matabeleland Tuskers
?Mountaineers
Mid West Rhinos | MidWest Rhinos
Southern Rocks
?Mashonaland
?Matabeleland
?Manicaland
Zimbabwe A
Afghanistan A
Leinster Lightning
North West Warriors
?Northern Knights
Munster Reds
Ireland Wolves
Grange Cricket Club | ?Grange
?World XI
ICC World XI | Rest of the World XI
