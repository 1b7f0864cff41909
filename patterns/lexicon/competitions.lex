# Competitions of all sports: leagues, cups, championships, tours, races and prizes played for.
# Source: compiled for pressbox from public facts (competition names and their usual short forms); no text or database was copied.
kind: competition

# Football: England
Premier League | ?Prem | EPL | English Premier League | Barclays Premier League | Barclays Premiership
?Championship | Sky Bet Championship | EFL Championship | English Championship | Football League Championship | npower Championship | Coca-Cola Championship
League One | League 1 | Sky Bet League One | EFL League One | npower League One
League Two | League 2 | Sky Bet League Two | EFL League Two | npower League Two
Football League | English Football League | EFL
First Division | Division One
Second Division | Division Two
Third Division | Division Three
Fourth Division | Division Four
National League | Vanarama National League | Conference Premier | Vanarama Conference | Blue Square Premier | Blue Square Bet Premier
National League North | Conference North | Vanarama National League North
National League South | Conference South | Vanarama National League South
Isthmian League | Isthmian Premier | Isthmian Premier Division | Ryman League | Ryman Premier
Northern Premier League | Evo-Stik League | Evo-Stik Premier
Southern League | Southern Premier | Southern League Premier
FA Cup | Emirates FA Cup | F.A. Cup | English Cup
Carabao Cup | League Cup | EFL Cup | Capital One Cup | Carling Cup | Worthington Cup | Coca-Cola Cup | Milk Cup | Rumbelows Cup | Littlewoods Cup
EFL Trophy | Football League Trophy | Checkatrade Trophy | Johnstone's Paint Trophy | Papa John's Trophy | Bristol Street Motors Trophy | Papa Johns Trophy | Leasing.com Trophy | LDV Vans Trophy | JPT
Community Shield | FA Community Shield | Charity Shield
FA Trophy
FA Vase
FA Youth Cup | Youth Cup
Premier League 2 | PL2 | Under-21 Premier League
Women's Super League | WSL | FA WSL | FA Women's Super League | Barclays Women's Super League | Barclays WSL | WSL 1
Women's Championship | FA Women's Championship | WSL 2
Women's FA Cup | FA Women's Cup
Women's League Cup | Continental Cup | Conti Cup | FA Women's League Cup | Continental Tyres Cup

# Football: Scotland, Wales, Ireland
Scottish Premiership | SPFL Premiership | Ladbrokes Premiership | cinch Premiership | William Hill Premiership | Scottish Premier League | SPL | Scottish Premier | Ladbrokes Scottish Premiership
Scottish Championship | Ladbrokes Championship | SPFL Championship
Scottish League One | Ladbrokes League One | SPFL League One
Scottish League Two | Ladbrokes League Two | SPFL League Two
Scottish Football League | SFL
Scottish Cup | William Hill Scottish Cup
Scottish League Cup | Betfred Cup | Viaplay Cup | Premier Sports Cup | Scottish Communities League Cup
Scottish Challenge Cup | Scottish League Challenge Cup | Challenge Trophy
Highland League
Lowland League
Scottish Women's Premier League | SWPL | SWPL 1
Cymru Premier | Welsh Premier League | Welsh Premier | League of Wales
Welsh Cup
NIFL Premiership | Danske Bank Premiership | Irish Premiership | Irish League | Irish Premier League
Irish Cup
League of Ireland | League of Ireland Premier Division | Airtricity League | SSE Airtricity League
FAI Cup

# Football: Europe's leagues and cups
La Liga | LaLiga | Primera Division | La Liga Santander | Spanish Liga
Segunda Division | La Liga 2 | LaLiga 2
Copa del Rey | Spanish Cup | King's Cup
Supercopa de Espana | Spanish Super Cup | Spanish Supercup
Serie A | Italian Serie A
Serie B
Serie C
Coppa Italia | Italian Cup
Supercoppa Italiana | Italian Super Cup | Italian Supercoppa
Bundesliga | German Bundesliga
2. Bundesliga | Bundesliga 2 | Bundesliga Two
DFB-Pokal | DFB Pokal | German Cup
DFL-Supercup | German Super Cup | German Supercup
Ligue 1 | Ligue One | French Ligue 1
Ligue 2 | Ligue Two
Coupe de France | French Cup
Coupe de la Ligue | French League Cup
Trophee des Champions | French Super Cup
Eredivisie | Dutch Eredivisie
Eerste Divisie
KNVB Cup | Dutch Cup | KNVB Beker
Primeira Liga | Liga Portugal | Portuguese Liga | Portuguese Primeira Liga
Taca de Portugal | Portuguese Cup
Belgian Pro League | Jupiler Pro League | Jupiler League
Belgian Cup
Super Lig | Turkish Super Lig | Turkish Super League
Turkish Cup
Greek Super League | Super League Greece
Swiss Super League
Austrian Bundesliga
Russian Premier League | RPL
Ukrainian Premier League
Ekstraklasa
Allsvenskan
Eliteserien | Tippeligaen
Danish Superliga | Danish Superligaen

# Football: Europe and the world
Champions League | UEFA Champions League | UCL
European Cup | European Champion Clubs' Cup
Women's Champions League | UEFA Women's Champions League | UWCL
Europa League | UEFA Europa League
UEFA Cup
Europa Conference League | Conference League | UEFA Europa Conference League | UEFA Conference League
Cup Winners' Cup | European Cup Winners' Cup | Cup-Winners' Cup
Inter-Cities Fairs Cup | Fairs Cup
UEFA Super Cup | European Super Cup | ?Super Cup
UEFA Youth League | Youth League
Intertoto Cup
Anglo-Italian Cup
European Super League | ?ESL
World Cup | FIFA World Cup | Football World Cup
Women's World Cup | FIFA Women's World Cup
Under-20 World Cup | U20 World Cup | U-20 World Cup
Under-17 World Cup | U17 World Cup | U-17 World Cup
World Cup Qualifying | World Cup qualifiers
Club World Cup | FIFA Club World Cup | World Club Cup
Intercontinental Cup
Confederations Cup | Fifa Confederations Cup
Euros | European Championship | European Championships | Euro 96 | Euro '96 | Euro 2000 | Euro 2004 | Euro 2008 | Euro 2012 | Euro 2016 | Euro 2020 | Euro 2024 | Euro 2028
Women's Euros | Women's Euro | Women's European Championship | Euro 2022 | Women's Euro 2022 | Women's Euro 2017 | Women's Euro 2025 | Euro 2025
European Under-21 Championship | Under-21 European Championship | Euro Under-21 Championship | U21 Euros | European Under-21 Championships
Nations League | UEFA Nations League
Africa Cup of Nations | African Cup of Nations | Afcon | African Nations Cup | ?Nations Cup
African Champions League | CAF Champions League
Copa America
Copa Libertadores | Libertadores
Copa Sudamericana
Asian Cup | AFC Asian Cup
Asian Champions League | AFC Champions League
Gold Cup | CONCACAF Gold Cup
CONCACAF Champions League | CONCACAF Champions Cup
CONCACAF Nations League
Finalissima
SheBelieves Cup
Arnold Clark Cup
Algarve Cup
International Champions Cup
Major League Soccer | MLS
MLS Cup
National Women's Soccer League | NWSL
US Open Cup
Leagues Cup
Liga MX
Brasileirao | Brazilian Serie A | Campeonato Brasileiro
A-League | A-League Men | Hyundai A-League
J League | J-League | J1 League
K League | K-League
Chinese Super League | CSL
Saudi Pro League
Indian Super League
Ballon d'Or
Golden Boot | Premier League Golden Boot
Toulon Tournament
Home Internationals | British Home Championship

# Rugby union
Six Nations | Six Nations Championship | RBS Six Nations | RBS 6 Nations | Guinness Six Nations | NatWest 6 Nations | NatWest Six Nations | 6 Nations
Women's Six Nations | TikTok Women's Six Nations
Under-20 Six Nations | Six Nations Under-20 Championship
Five Nations | Five Nations Championship
Triple Crown
Grand Slam | Six Nations Grand Slam
Calcutta Cup
Rugby Championship
Tri Nations | Tri-Nations
Bledisloe Cup
Autumn Nations Cup
Autumn Nations Series | Autumn Internationals | Autumn Series
Rugby World Cup | Webb Ellis Cup | Women's Rugby World Cup
World Rugby Under-20 Championship | Junior World Championship | World Under-20 Championship | World Rugby U20 Championship
European Champions Cup | Heineken Cup | Heineken Champions Cup | Champions Cup | European Rugby Champions Cup | Investec Champions Cup | Heineken European Cup
European Challenge Cup | Amlin Challenge Cup | EPCR Challenge Cup
Premiership Rugby | Aviva Premiership | Gallagher Premiership | Guinness Premiership | English Premiership | Zurich Premiership
Premiership
Premiership Rugby Cup
Premiership Women's Rugby | PWR | Premier 15s | Tyrrells Premier 15s | Allianz Premier 15s
Anglo-Welsh Cup | LV= Cup | LV Cup | EDF Energy Cup
RFU Championship | Greene King IPA Championship | Championship Rugby
National League 1 | National One | National League One
British and Irish Cup | British & Irish Cup
United Rugby Championship | URC | BKT United Rugby Championship
Pro14 | Guinness Pro14
Pro12 | Guinness Pro12 | RaboDirect Pro12
Celtic League | Magners League
Top 14 | French Top 14
Pro D2
Super Rugby | Super Rugby Pacific | Super Rugby Aotearoa
Super 14
Super 12
Super 15
Currie Cup
Mitre 10 Cup | ITM Cup | Bunnings NPC | National Provincial Championship
Ranfurly Shield
Major League Rugby | MLR
Sevens World Series | World Rugby Sevens Series | World Sevens Series | HSBC World Rugby Sevens Series | SVNS
Rugby World Cup Sevens | World Cup Sevens
Hong Kong Sevens
London Sevens
Dubai Sevens
Middlesex Sevens
Welsh Premiership
Varsity Match
Pacific Nations Cup
Rugby Europe Championship
Lions tour

# Rugby league
Super League | Betfred Super League | First Utility Super League | engage Super League
Challenge Cup | Ladbrokes Challenge Cup | Betfred Challenge Cup | Carnegie Challenge Cup | Coral Challenge Cup | Tetley's Challenge Cup
Grand Final | Super League Grand Final | NRL Grand Final
National Rugby League | NRL | NRL Premiership | NRL Telstra Premiership
NRLW
State of Origin | ?Origin
World Club Challenge | World Club Series | World Club Championship
Rugby League World Cup | RLWC
Four Nations
Magic Weekend
Million Pound Game
League Leaders' Shield | League Leaders Shield
Kingstone Press Championship | Betfred Championship | Rugby League Championship | Kingstone Press Championships
Super 8s | Super Eights
Women's Super League Grand Final
?Man of Steel | Steve Prescott Man of Steel | Man of Steel award

# Cricket
Ashes | Ashes series | Women's Ashes | Ashes Test
Test Championship | World Test Championship | ICC World Test Championship | WTC
Cricket World Cup | ICC Cricket World Cup | ICC World Cup | ODI World Cup | 50-over World Cup | World Cup of Cricket
T20 World Cup | World Twenty20 | World T20 | Twenty20 World Cup | ICC T20 World Cup | ICC World Twenty20 | ICC World T20 | Women's T20 World Cup
ICC Champions Trophy | Champions Trophy
Under-19 World Cup | U19 World Cup | ICC Under-19 World Cup
County Championship | LV= County Championship | Specsavers County Championship | LV County Championship | Vitality County Championship
County Championship Division One | Championship Division One
County Championship Division Two | Championship Division Two
T20 Blast | Vitality Blast | NatWest T20 Blast | Vitality T20 Blast | NatWest Blast | Twenty20 Cup | Friends Life t20 | ?Blast
One-Day Cup | Royal London One-Day Cup | Royal London Cup | Metro Bank One-Day Cup | Royal London One Day Cup | One Day Cup
Bob Willis Trophy
Sunday League | John Player League | Pro40
Gillette Cup | NatWest Trophy | Cheltenham & Gloucester Trophy | C&G Trophy | Friends Provident Trophy
Benson and Hedges Cup | Benson & Hedges Cup | B&H Cup
The Hundred | ?Hundred | Men's Hundred | Women's Hundred
Charlotte Edwards Cup
Rachael Heyhoe Flint Trophy
Kia Super League | KSL
Indian Premier League | IPL | Vivo IPL
Women's Premier League | WPL
Big Bash League | Big Bash | BBL | KFC Big Bash League
Women's Big Bash League | WBBL | Women's Big Bash
Pakistan Super League | PSL
Caribbean Premier League | CPL
Bangladesh Premier League | BPL
Lanka Premier League
SA20 | Mzansi Super League
International League T20 | ILT20
Major League Cricket
T10 League | Abu Dhabi T10
Champions League Twenty20 | Champions League T20 | CLT20
Sheffield Shield
Plunket Shield
Ranji Trophy
Duleep Trophy
Quaid-e-Azam Trophy
Asia Cup
Border-Gavaskar Trophy | Border Gavaskar Trophy
Wisden Trophy
Basil D'Oliveira Trophy
Pataudi Trophy | Anderson-Tendulkar Trophy
Frank Worrell Trophy
Richards-Botham Trophy
Trans-Tasman Trophy
Chappell-Hadlee Trophy
Boxing Day Test
New Year Test | New Year's Test | Pink Test
Lord's Test
Headingley Test
Trent Bridge Test
Edgbaston Test
Old Trafford Test
Oval Test
Perth Test
Adelaide Test
Melbourne Test
Sydney Test
Brisbane Test | Gabba Test
Cape Town Test
Intercontinental Trophy | ICC Intercontinental Cup

# Tennis
Wimbledon | Wimbledon Championships | ?The Championships
French Open | Roland Garros | Roland-Garros
US Open | U.S. Open | United States Open
Australian Open | Aussie Open
Davis Cup | Davis Cup by BNP Paribas
Fed Cup | Billie Jean King Cup | BJK Cup
ATP Finals | ATP World Tour Finals | World Tour Finals | Nitto ATP Finals | Tennis Masters Cup
WTA Finals | WTA Championships | WTA Tour Championships
ATP Tour | ATP World Tour
WTA Tour
ATP Cup
United Cup
Laver Cup
Hopman Cup
Next Gen ATP Finals | Next Gen Finals
Indian Wells Masters | BNP Paribas Open
Miami Open | Miami Masters | Sony Open
Monte Carlo Masters | Monte-Carlo Masters
Madrid Open | Madrid Masters | Mutua Madrid Open
Italian Open | Rome Masters | Italian Masters
Canadian Open | Rogers Cup | Canadian Masters
Cincinnati Masters | Cincinnati Open | Western & Southern Open | Western and Southern Open
Shanghai Masters | Shanghai Rolex Masters
Paris Masters | Rolex Paris Masters | Paris Indoor Masters
Queen's Club Championships | Aegon Championships | Fever-Tree Championships | cinch Championships | Stella Artois Championships
Eastbourne International | Aegon International | Rothesay International
Nottingham Open | Aegon Open
Birmingham Classic | Aegon Classic | Nature Valley Classic
Halle Open | Gerry Weber Open
Barcelona Open
Stuttgart Open | Porsche Tennis Grand Prix
Brisbane International
Sydney International
Hobart International
Auckland Classic | ASB Classic
Qatar Open | Qatar ExxonMobil Open
Dubai Championships | Dubai Tennis Championships | Dubai Duty Free Championships
Rotterdam Open
Mexican Open
Rio Open
Hamburg Open
Washington Open | Citi Open
Swiss Indoors | Basel Open
Vienna Open | Erste Bank Open
China Open
Japan Open | Japan Open Tennis Championships
Pan Pacific Open
Wuhan Open
Kremlin Cup
St Petersburg Open
Challenger Tour | ATP Challenger Tour

# Golf
Open Championship | British Open | ?The Open | ?Open | Claret Jug
?Masters | US Masters | Masters Tournament | Augusta Masters | ?Green Jacket
US PGA Championship | PGA Championship | USPGA Championship | US PGA | USPGA
Players Championship | ?Players
BMW PGA Championship | BMW PGA
Ryder Cup
Solheim Cup
Presidents Cup
Walker Cup
Curtis Cup
Seve Trophy
EurAsia Cup
PGA Tour | US PGA Tour
European Tour | DP World Tour | PGA European Tour
Challenge Tour
Champions Tour
LIV Golf | LIV Golf League | LIV Golf Invitational Series | ?LIV
LPGA Tour | LPGA
Ladies European Tour | ?LET
Race to Dubai
FedEx Cup | FedExCup
Tour Championship
DP World Tour Championship | World Tour Championship
WGC-Cadillac Championship | WGC Cadillac Championship
WGC Match Play | WGC Match Play Championship | World Match Play | WGC-Dell Technologies Match Play
WGC-Bridgestone Invitational | Bridgestone Invitational
WGC-HSBC Champions | HSBC Champions
Scottish Open | Genesis Scottish Open
Irish Open | Dubai Duty Free Irish Open | Amgen Irish Open
Welsh Open
English Open
Spanish Open
Portuguese Open | Portugal Masters
German Open
Swedish Open | Nordea Masters | Scandinavian Masters
Dubai Desert Classic
Abu Dhabi Championship | Abu Dhabi HSBC Championship | Abu Dhabi Golf Championship
Alfred Dunhill Links Championship | Dunhill Links Championship | Dunhill Links
Memorial Tournament
Arnold Palmer Invitational
Genesis Open | Genesis Invitational
Phoenix Open | Waste Management Phoenix Open
Honda Classic
Women's British Open | Women's Open | Ricoh Women's British Open | AIG Women's Open
US Women's Open
Evian Championship | Evian Masters
Kraft Nabisco Championship | ANA Inspiration | Chevron Championship
Women's PGA Championship | KPMG Women's PGA Championship
Amateur Championship | British Amateur Championship
US Amateur

# North American sports
National Basketball Association | NBA | NBA season
NBA Finals
NBA All-Star Game
Eastern Conference | NBA Eastern Conference
Western Conference | NBA Western Conference
WNBA
National Football League | NFL
Super Bowl | Super Bowl XLVIII | Super Bowl XLIX | Super Bowl 50 | Super Bowl LI | Super Bowl LII | Super Bowl LIII | Super Bowl LIV | Super Bowl LV | Super Bowl LVI | Super Bowl LVII | Super Bowl LVIII | Super Bowl LIX | Superbowl
Pro Bowl
American Football Conference | AFC Championship Game | AFC Championship
National Football Conference | NFC Championship Game | NFC Championship | NFC
NFL Draft
NBA Draft
Major League Baseball | MLB
World Series
American League
National League Championship Series | NLCS
American League Championship Series | ALCS
World Baseball Classic
All-Star Game
National Hockey League | NHL
Stanley Cup | Stanley Cup Finals | Stanley Cup Final
American Hockey League
Canadian Football League
Grey Cup
NCAA Tournament | March Madness
NCAA Championship | NCAA Championships
Final Four
Rose Bowl Game
College Football Playoff
Heisman Trophy
Ice Hockey World Championship | Ice Hockey World Championships | IIHF World Championship
Elite Ice Hockey League | Elite League | EIHL
Kontinental Hockey League | KHL
British Basketball League
EuroLeague | Euroleague Basketball
EuroBasket
Basketball World Cup | FIBA World Cup | FIBA Basketball World Cup

# Multi-sport
Olympic Games | Olympics | Summer Olympics | Olympic | Summer Games | ?Games | London 2012 | Rio 2016 | Tokyo 2020 | Paris 2024 | Beijing 2008 | Athens 2004 | Sydney 2000 | Los Angeles 2028 | Rio Olympics | London Olympics | Tokyo Olympics | Paris Olympics | Beijing Olympics | Rio Games | London Games | Tokyo Games
Winter Olympics | Winter Olympic Games | Winter Games | Sochi 2014 | Pyeongchang 2018 | Beijing 2022 | Vancouver 2010 | Turin 2006 | Salt Lake City 2002 | Milan-Cortina 2026 | Sochi Olympics | Sochi Winter Olympics
Paralympic Games | Paralympics | Paralympic | Summer Paralympics
Winter Paralympics | Winter Paralympic Games
Youth Olympic Games | Youth Olympics
Commonwealth Games | Glasgow 2014 | Gold Coast 2018 | Birmingham 2022 | Delhi 2010 | Edinburgh 1986 | Manchester 2002 | Melbourne 2006 | Glasgow 2026 | ?Games
Commonwealth Youth Games
Asian Games
Pan American Games | Pan Am Games | Pan-American Games
African Games
European Games
Island Games
Invictus Games
Maccabiah Games
World Games
World University Games | Universiade
Southeast Asian Games | SEA Games

# Athletics, swimming, gymnastics and other Olympic sports
World Championships | World Championship
World Athletics Championships | IAAF World Championships | World Championships in Athletics
World Indoor Championships | World Indoors | World Athletics Indoor Championships | IAAF World Indoor Championships
European Athletics Championships
European Indoor Championships | European Athletics Indoor Championships | European Indoors
World Cross Country Championships | World Cross Country
European Cross Country Championships
Diamond League | IAAF Diamond League | Wanda Diamond League
Anniversary Games | Muller Anniversary Games | London Anniversary Games
Golden League
World Relays
British Championships | British Athletics Championships | UK Athletics Championships
London Marathon | Virgin Money London Marathon | TCS London Marathon
New York Marathon | New York City Marathon
Boston Marathon
Chicago Marathon
Berlin Marathon
Tokyo Marathon
Great North Run
Great South Run
Great Manchester Run
World Aquatics Championships | World Swimming Championships | Fina World Championships
European Swimming Championships | European Aquatics Championships
World Short Course Championships
World Gymnastics Championships | World Artistic Gymnastics Championships
European Gymnastics Championships | European Artistic Gymnastics Championships
World Rowing Championships
Boat Race | University Boat Race
Henley Royal Regatta | Henley Regatta
Hockey World Cup | Women's Hockey World Cup
EuroHockey Championships | EuroHockey Championship | EuroHockey
FIH Pro League | Hockey Pro League
Hockey Champions Trophy
Netball World Cup | World Netball Championships
Netball Superleague | Vitality Superleague | Superleague
America's Cup
Vendee Globe
Volvo Ocean Race | Ocean Race | Whitbread Round the World Race
Fastnet Race
Sydney to Hobart | Sydney-Hobart | Sydney to Hobart Yacht Race
World Figure Skating Championships
European Figure Skating Championships
Ski World Cup | Alpine World Cup | FIS World Cup
World Curling Championships | World Curling Championship
World Judo Championships
World Taekwondo Championships
World Triathlon Series | ITU World Series | ITU World Triathlon Series
Ironman World Championship | Ironman World Championships
Badminton World Championships | World Badminton Championships
All England Championships | All England Open | All England
Thomas Cup
World Table Tennis Championships
World Squash Championship | World Squash Championships
British Open Squash
Volleyball World Championship
World Handball Championship

# Cycling
Tour de France | Le Tour | ?Tour
Tour de France Femmes
Giro d'Italia | Giro
Vuelta a Espana | Vuelta | La Vuelta | Tour of Spain
Tour of Britain | OVO Energy Tour of Britain
Women's Tour | Aviva Women's Tour
Tour de Yorkshire
Tour de Romandie
Tour de Suisse | Tour of Switzerland
Tour Down Under
Tour of California
Tour of Oman
Tour of Qatar
Tour of Flanders
UAE Tour
Volta a Catalunya | Tour of Catalonia
Tirreno-Adriatico
Paris-Nice
Paris-Roubaix
Milan-San Remo | Milan-Sanremo
Liege-Bastogne-Liege
Fleche Wallonne | La Fleche Wallonne
Amstel Gold Race | Amstel Gold
Giro di Lombardia | Il Lombardia | Tour of Lombardy
Strade Bianche
Ghent-Wevelgem | Gent-Wevelgem
Criterium du Dauphine | Dauphine
Clasica de San Sebastian | Clasica San Sebastian
Track Cycling World Championships | World Track Championships | UCI Track World Championships
Track World Cup | Track Cycling World Cup
Road World Championships | UCI Road World Championships | World Road Race Championships
Six Day London
RideLondon | Ride London

# Horse racing and equestrian
Grand National | Aintree Grand National | Crabbie's Grand National | Randox Grand National | Randox Health Grand National | ?National
Scottish Grand National
Welsh Grand National | Welsh National
Irish Grand National
Cheltenham Festival | National Hunt Festival
Cheltenham Gold Cup | Timico Cheltenham Gold Cup
Champion Hurdle | Stan James Champion Hurdle | Unibet Champion Hurdle
Queen Mother Champion Chase | Champion Chase
Stayers' Hurdle | World Hurdle | Stayers Hurdle
Ryanair Chase
Arkle Trophy | Arkle Challenge Trophy | Arkle Chase
Triumph Hurdle
Supreme Novices' Hurdle
King George VI Chase | ?King George VI
Hennessy Gold Cup | Ladbrokes Trophy
Betfair Chase
Tingle Creek Chase | Tingle Creek
Royal Ascot
?Derby | Epsom Derby | Investec Derby | English Derby
Epsom Oaks | ?Oaks | Investec Oaks
2000 Guineas | 2,000 Guineas | Two Thousand Guineas | ?Guineas
1000 Guineas | 1,000 Guineas
St Leger | St. Leger | Ladbrokes St Leger
Ascot Gold Cup
King George VI and Queen Elizabeth Stakes | King George VI & Queen Elizabeth Stakes
Champion Stakes
Eclipse Stakes | Coral-Eclipse | Coral Eclipse
Sussex Stakes
Ebor Handicap | ?Ebor
Glorious Goodwood
British Champions Day | Champions Day
Irish Derby
Irish Champion Stakes
Prix de l'Arc de Triomphe | ?Arc
Kentucky Derby
Preakness Stakes | Preakness
Belmont Stakes
Breeders' Cup | Breeders Cup | Breeders' Cup Classic
Dubai World Cup
Melbourne Cup
Badminton Horse Trials
Burghley Horse Trials
European Eventing Championships
World Equestrian Games

# Motor sport
Formula 1 | Formula One | F1 | Formula 1 World Championship | Formula One World Championship
Formula 2 | Formula Two | F2
Formula 3 | Formula Three
Formula E
GP2 | GP2 Series
IndyCar | IndyCar Series
Indianapolis 500 | Indy 500
Nascar | NASCAR Cup Series | Sprint Cup
Daytona 500
Le Mans 24 Hours | 24 Hours of Le Mans | Le Mans 24-hour race | Le Mans 24-Hour
World Endurance Championship | WEC
British Touring Car Championship | BTCC
World Rally Championship | WRC
Wales Rally GB | Rally GB
Monte Carlo Rally | Rallye Monte Carlo
Dakar Rally | ?Dakar
MotoGP
Moto2
Moto3
World Superbikes | World Superbike Championship | World Superbike | WSB
British Superbikes | British Superbike Championship | BSB
Isle of Man TT | TT Races | ?TT
North West 200
Ulster Grand Prix
Speedway Grand Prix | Speedway World Cup
Goodwood Festival of Speed | Festival of Speed
W Series
A1 Grand Prix
British Grand Prix | British GP
Australian Grand Prix | Australian GP
Malaysian Grand Prix | Malaysian GP | Malaysia Grand Prix
Bahrain Grand Prix | Bahrain GP
Chinese Grand Prix | Chinese GP | China Grand Prix
Russian Grand Prix | Russian GP
Spanish Grand Prix | Spanish GP
Monaco Grand Prix | Monaco GP
Canadian Grand Prix | Canadian GP
Azerbaijan Grand Prix | Azerbaijan GP | Baku Grand Prix
European Grand Prix
Austrian Grand Prix | Austrian GP
French Grand Prix | French GP
German Grand Prix | German GP
Hungarian Grand Prix | Hungarian GP
Belgian Grand Prix | Belgian GP
Dutch Grand Prix | Dutch GP
Italian Grand Prix | Italian GP
Singapore Grand Prix | Singapore GP
Japanese Grand Prix | Japanese GP
Korean Grand Prix
Indian Grand Prix
Turkish Grand Prix | Turkish GP
United States Grand Prix | US Grand Prix | US GP | United States GP
Mexican Grand Prix | Mexican GP | Mexico City Grand Prix | Mexico Grand Prix
Brazilian Grand Prix | Brazilian GP | Sao Paulo Grand Prix | Brazil Grand Prix
Abu Dhabi Grand Prix | Abu Dhabi GP
Qatar Grand Prix | Qatar GP
Saudi Arabian Grand Prix | Saudi Arabia Grand Prix | Saudi Arabian GP
Miami Grand Prix | Miami GP
Las Vegas Grand Prix | Las Vegas GP
Emilia Romagna Grand Prix | Emilia-Romagna Grand Prix | Imola Grand Prix
San Marino Grand Prix
Portuguese Grand Prix | Portuguese GP
Argentine Grand Prix
Dutch TT | Assen TT
Catalan Grand Prix | Catalunya Grand Prix
Valencia Grand Prix

# Snooker, darts, bowls, boxing and fighting
World Snooker Championship | World Snooker Championships | Betfred World Championship | Betfred World Snooker Championship
UK Championship | UK Snooker Championship | UK Championships
World Grand Prix
Champion of Champions
Northern Ireland Open
Snooker Shoot-Out | ?Shoot Out
China Championship
International Championship
German Masters
European Masters
Paul Hunter Classic
PDC World Championship | PDC World Darts Championship | World Darts Championship | William Hill World Darts Championship | Paddy Power World Darts Championship
BDO World Championship | Lakeside World Championship | BDO World Darts Championship | Lakeside Championship | BDO World Championships
Premier League Darts | Premier League of Darts | Darts Premier League
World Matchplay | BetVictor World Matchplay | Betfred World Matchplay
Grand Slam of Darts
Players Championship Finals
World Cup of Darts
World Cup of Pool
Mosconi Cup
World Indoor Bowls Championships | World Indoor Bowls
Ultimate Fighting Championship | UFC
Bellator
WBA title
WBC title
IBF title
WBO title
Lonsdale Belt
World Boxing Championships
World Boxing Super Series
ABA Championships

# Gaelic games, Australian rules and others
All-Ireland Championship | All-Ireland | All Ireland | All-Ireland Senior Football Championship | All-Ireland Football Championship
All-Ireland Hurling Championship | All-Ireland Senior Hurling Championship
Sam Maguire Cup | Sam Maguire
Liam MacCarthy Cup | Liam MacCarthy
Ulster Championship | Ulster Senior Football Championship | Ulster SFC
Munster Championship
Leinster Championship
Connacht Championship
National Football League Division One
National Hurling League
McKenna Cup | Dr McKenna Cup
International Rules Series | International Rules
Australian Football League | AFL | AFL Premiership
AFLW
AFL Grand Final
Brownlow Medal
Ulster Schools Cup | Schools' Cup | Schools Cup
World Chess Championship | Chess World Championship
Highland Games
Strictly Come Dancing | ?Strictly
Sports Personality of the Year | BBC Sports Personality of the Year | SPOTY
Eurovision Song Contest | Eurovision
X Factor
Britain's Got Talent
Academy Awards | Oscars
Baftas | Bafta Awards
Brit Awards
Grammy Awards | Grammys
Emmy Awards | Emmys
Golden Globes | Golden Globe Awards
Cannes Film Festival
Mercury Prize
Booker Prize | Man Booker Prize
Nobel Prize | Nobel Peace Prize
Turner Prize
