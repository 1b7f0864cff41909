# Football clubs of the Scottish Professional Football League, and Highland, Lowland and other clubs met in the Scottish Cup.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Scotland

Celtic | Celtic FC | Glasgow Celtic | Bhoys | ?Hoops | Glasgow Celtic FC
Rangers | Glasgow Rangers | Rangers FC | ?Gers | ?Light Blues | ?Ibrox club | Rangers Football Club
Aberdeen | Aberdeen FC | ?Dons
Heart of Midlothian | ?Hearts | Jambos | Jam Tarts | Hearts FC | Hearts of Midlothian
Hibernian | ?Hibs | Hibees | Hibernian FC
?Dundee | Dundee FC | ?Dark Blues | ?Dee
Dundee United | Dundee Utd | ?Terrors | ?Tangerines | ?Arabs | Dundee Hibernian | Dundee United FC
Kilmarnock | Killie | Kilmarnock FC
Motherwell | ?Steelmen | Motherwell FC
St Mirren | ?Buddies | ?Saints | St Mirren FC | Saint Mirren
St Johnstone | ?Saints | St Johnstone FC | Saint Johnstone
Ross County | ?Staggies | ?County
?Livingston | Livi | Livingston FC | ?Livi Lions
Falkirk | ?Bairns | Falkirk FC
Partick Thistle | ?Partick | ?Jags | ?Thistle | ?Harry Wraggs
Ayr United | ?Ayr | ?Honest Men | Ayr Utd
Inverness Caledonian Thistle | ?Inverness | Inverness CT | ?ICT | Caley Thistle | Inverness Caley Thistle | ?Caley | ?Caley Jags | Inverness Caledonian
Dunfermline Athletic | Dunfermline | ?Pars
Greenock Morton | ?Morton | Morton FC
Raith Rovers | ?Raith | ?Rovers
?Queen's Park | ?Spiders | Queens Park FC | ?Queens Park
Airdrieonians | Airdrie | ?Diamonds | Airdrie United | Airdrie Utd
Hamilton Academical | Hamilton Accies | ?Hamilton | ?Accies | Hamilton Acc
Arbroath | Red Lichties | Lichties | Arbroath FC
Queen of the South | ?Doonhamers | QOS
Alloa Athletic | Alloa | ?Wasps
Annan Athletic | ?Annan | ?Galabankies
Cove Rangers | ?Cove
?Dumbarton | ?Sons | Dumbarton FC
Kelty Hearts | ?Kelty
?Montrose | Gable Endies | Montrose FC
Stenhousemuir | ?Warriors | Stenhousemuir FC
?Clyde | Bully Wee | Clyde FC
East Fife | ?Fifers
East Kilbride | East Kilbride FC
Edinburgh City | FC Edinburgh
Elgin City | ?Elgin | ?Black and Whites
Forfar Athletic | ?Forfar | ?Loons
?Peterhead | Blue Toon | Peterhead FC
?Spartans | Spartans FC
Stirling Albion | ?Stirling | Binos | ?Albion
?Stranraer | Stranraer FC
Bonnyrigg Rose | ?Bonnyrigg
Albion Rovers | Wee Rovers | ?Rovers
Cowdenbeath | ?Blue Brazil | Cowdenbeath FC
Brechin City | ?Brechin | ?Hedgemen
Berwick Rangers | ?Berwick | ?Wee Gers
East Stirlingshire | East Stirling | ?Shire
?Gretna | Gretna FC | Gretna 2008
Third Lanark
?Clydebank | Clydebank FC | Bankies
Buckie Thistle | ?Buckie
Brora Rangers | ?Brora
?Fraserburgh | Fraserburgh FC | ?Broch
Inverurie Loco Works | Inverurie Locos
Forres Mechanics | ?Forres
Formartine United | Formartine
?Huntly | Huntly FC
Deveronvale
Keith FC
?Lossiemouth | Lossiemouth FC
Nairn County | ?Nairn
?Rothes | Rothes FC
Clachnacuddin | Clach
Wick Academy
?Fort William | Fort William FC
Strathspey Thistle
Turriff United
Banks o' Dee
Golspie Sutherland
Bo'ness United | Bo'ness
Linlithgow Rose
Auchinleck Talbot
?Pollok | Pollok FC
Cumbernauld Colts
Civil Service Strollers
Gala Fairydean Rovers
?Stirling University
?Edinburgh University
Whitehill Welfare
Vale of Leithen
Dalbeattie Star
Caledonian Braves
?Tranent | Tranent Juniors
?Darvel | Darvel FC
Camelon Juniors
Penicuik Athletic
Hill of Beath Hawthorn
Threave Rovers
Preston Athletic
Edusport Academy
Glasgow City | Glasgow City FC
Broxburn Athletic
Musselburgh Athletic
Haddington Athletic
Irvine Meadow
?Girvan | Girvan FC
Gartcairn
Beith Juniors
Arthurlie | Arthurlie FC
Cumnock Juniors | ?Cumnock
Kilwinning Rangers | ?Kilwinning
Hurlford United
Kirkintilloch Rob Roy
Jeanfield Swifts
Tynecastle FC
Dunipace FC
Sauchie Juniors
Drumchapel United
St Roch's FC
Carnoustie Panmure
Lochee United
Newtongrange Star
Meadowbank Thistle
Leith Athletic
Inverness Thistle
