# Football clubs of the Scottish Professional Football League, and Highland, Lowland and other clubs met in the Scottish Cup.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Scotland

Celtic | Celtic FC | Glasgow Celtic | Bhoys | ?Hoops
?Rangers | Glasgow Rangers | Rangers FC | ?Gers | ?Light Blues
Aberdeen | Aberdeen FC | ?Dons
Heart of Midlothian | ?Hearts | Jambos | Jam Tarts
Hibernian | ?Hibs | Hibees | Hibernian FC
?Dundee | Dundee FC | ?Dark Blues | ?Dee
Dundee United | Dundee Utd | ?Terrors | ?Tangerines | ?Arabs
Kilmarnock | Killie | Kilmarnock FC
Motherwell | ?Steelmen | Motherwell FC
St Mirren | ?Buddies | ?Saints | St Mirren FC
St Johnstone | ?Saints | St Johnstone FC
Ross County | ?Staggies | ?County
?Livingston | Livi | Livingston FC | ?Livi Lions
Falkirk | ?Bairns | Falkirk FC
Partick Thistle | Partick | ?Jags | ?Thistle
Ayr United | ?Ayr | ?Honest Men | Ayr Utd
Inverness Caledonian Thistle | Inverness | Inverness CT | ICT | Caley Thistle | Inverness Caley Thistle | ?Caley
Dunfermline Athletic | Dunfermline | ?Pars
Greenock Morton | ?Morton
Raith Rovers | ?Raith | ?Rovers
Queen's Park | ?Spiders | Queens Park FC
Airdrieonians | Airdrie | ?Diamonds | Airdrie United
Hamilton Academical | Hamilton Accies | ?Hamilton | ?Accies
Arbroath | Red Lichties | Lichties | Arbroath FC
Queen of the South | ?Doonhamers | QOS
Alloa Athletic | Alloa | ?Wasps
Annan Athletic | ?Annan | ?Galabankies
Cove Rangers | ?Cove
Dumbarton | ?Sons | Dumbarton FC
Kelty Hearts | ?Kelty
?Montrose | Gable Endies | Montrose FC
Stenhousemuir | ?Warriors | Stenhousemuir FC
?Clyde | Bully Wee | Clyde FC
East Fife | ?Fifers
East Kilbride | East Kilbride FC
Edinburgh City | FC Edinburgh
Elgin City | ?Elgin | ?Black and Whites
Forfar Athletic | Forfar | ?Loons
Peterhead | Blue Toon | Peterhead FC
?Spartans | Spartans FC
Stirling Albion | ?Stirling | Binos | ?Albion
Stranraer | Stranraer FC
Bonnyrigg Rose | ?Bonnyrigg
Albion Rovers | Wee Rovers | ?Rovers
Cowdenbeath | ?Blue Brazil | Cowdenbeath FC
Brechin City | Brechin | ?Hedgemen
Berwick Rangers | ?Berwick | ?Wee Gers
East Stirlingshire | East Stirling | ?Shire
Gretna | Gretna FC | Gretna 2008
Third Lanark
Clydebank | Clydebank FC | Bankies
Buckie Thistle | ?Buckie
Brora Rangers | ?Brora
Fraserburgh | Fraserburgh FC | ?Broch
Inverurie Loco Works | Inverurie Locos
Forres Mechanics | ?Forres
Formartine United | Formartine
?Huntly | Huntly FC
Deveronvale
Keith FC
Lossiemouth | Lossiemouth FC
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
Pollok | Pollok FC
Cumbernauld Colts
Civil Service Strollers
Gala Fairydean Rovers
?Stirling University
?Edinburgh University
Whitehill Welfare
Vale of Leithen
Dalbeattie Star
Caledonian Braves
Tranent | Tranent Juniors
Darvel | Darvel FC
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
