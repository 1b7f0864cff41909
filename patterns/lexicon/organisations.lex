# Organisations: sports bodies, media, parties, institutions, police forces, charities, universities and companies that are quoted in the news.
# Source: compiled for pressbox from public facts (names of organisations and their usual short forms); no text or database was copied.
kind: organisation

# Football's bodies
Fifa | Federation Internationale de Football Association
Uefa | Union of European Football Associations
FA | Football Association | English FA | English Football Association | The FA
Scottish FA | SFA | Scottish Football Association
FAW | Football Association of Wales | Welsh FA
FAI | Football Association of Ireland
IFA | Irish Football Association | Irish FA
SPFL | Scottish Professional Football League
NIFL | Northern Ireland Football League
Concacaf
Conmebol
CAF | Confederation of African Football
Asian Football Confederation
German Football Association | DFB | German FA | German Football Federation
French Football Federation | FFF
Italian Football Federation | FIGC | Italian Football Association
Spanish Football Federation | RFEF | Royal Spanish Football Federation
Dutch Football Association | KNVB | Royal Dutch Football Association
Russian Football Union
Brazilian Football Confederation | CBF
Argentine Football Association | Argentine Football Federation
US Soccer | US Soccer Federation | United States Soccer Federation | USSF
Qatar Football Association
Football Australia | FFA | Football Federation Australia
PFA | Professional Footballers' Association | Professional Footballers Association
PFA Scotland
LMA | League Managers Association | League Managers' Association
FIFPro
European Club Association | ECA
Ifab | International Football Association Board
PGMOL | Professional Game Match Officials Limited | PGMOB
Kick It Out
Show Racism the Red Card
Football Supporters' Association | Football Supporters Association | Football Supporters' Federation | Football Supporters Federation | FSF
City Football Group
Fenway Sports Group | FSG
?Ineos | Ineos Group
Clearlake Capital | Clearlake

# Rugby's bodies
RFU | Rugby Football Union
WRU | Welsh Rugby Union
SRU | Scottish Rugby Union | Scottish Rugby
IRFU | Irish Rugby Football Union
World Rugby | International Rugby Board | IRB
EPCR | European Professional Club Rugby
European Rugby Cup Limited | ERC
FFR | French Rugby Federation
South African Rugby Union | SA Rugby | SARU
New Zealand Rugby | New Zealand Rugby Union | NZRU | NZR
Rugby Australia | Australian Rugby Union | ARU
Sanzaar | SANZAR
Rugby Players' Association | Rugby Players Association | RPA
RFL | Rugby Football League
NRL Commission | Australian Rugby League Commission | ARL Commission | ARLC
Rugby League International Federation | International Rugby League | RLIF
CVC | CVC Capital Partners

# Cricket's bodies
ECB | England and Wales Cricket Board | England & Wales Cricket Board
ICC | International Cricket Council
BCCI | Board of Control for Cricket in India
PCB | Pakistan Cricket Board
Cricket Australia
Cricket South Africa | CSA
New Zealand Cricket | NZC
Cricket West Indies | CWI | West Indies Cricket Board | WICB
Cricket Ireland
Cricket Scotland
Cricket Wales
Sri Lanka Cricket | SLC
Bangladesh Cricket Board | BCB
Zimbabwe Cricket
Afghanistan Cricket Board
MCC | Marylebone Cricket Club
PCA | Professional Cricketers' Association | Professional Cricketers Association
Australian Cricketers' Association | Australian Cricketers Association
Asian Cricket Council

# Olympic, anti-doping and other sports bodies
IOC | International Olympic Committee
IPC | International Paralympic Committee
BOA | British Olympic Association
British Paralympic Association | ParalympicsGB
USOC | US Olympic Committee | USOPC | US Olympic and Paralympic Committee | United States Olympic Committee
Russian Olympic Committee
Olympic Council of Ireland | Olympic Federation of Ireland
Commonwealth Games Federation | CGF | Commonwealth Sport
Commonwealth Games England
Commonwealth Games Scotland
Commonwealth Games Wales
Wada | World Anti-Doping Agency | World Anti Doping Agency
Usada | US Anti-Doping Agency | United States Anti-Doping Agency
Ukad | UK Anti-Doping | UK Anti Doping
Rusada | Russian Anti-Doping Agency
Court of Arbitration for Sport
Athletics Integrity Unit | AIU
World Athletics | IAAF | International Association of Athletics Federations
European Athletics
UK Athletics | UKA
British Athletics
England Athletics
Scottish Athletics | scottishathletics
Welsh Athletics
USA Track & Field | USATF | USA Track and Field
UK Sport
Sport England
Sport Scotland | sportscotland
Sport Wales
Sport Northern Ireland | Sport NI
UCI | Union Cycliste Internationale | International Cycling Union
British Cycling
USA Cycling
Amaury Sport Organisation | ASO
LTA | Lawn Tennis Association
ITF | International Tennis Federation
ATP | Association of Tennis Professionals
WTA | Women's Tennis Association
USTA | United States Tennis Association | US Tennis Association
Tennis Australia
French Tennis Federation
Tennis Integrity Unit | International Tennis Integrity Agency | ITIA
R&A | Royal and Ancient
PGA | Professional Golfers' Association | Professional Golfers Association
PGA of America
USGA | United States Golf Association
Public Investment Fund | PIF | Saudi Public Investment Fund
FIA | Federation Internationale de l'Automobile
Formula One Management | FOM
Grand Prix Drivers' Association | GPDA
Dorna | Dorna Sports
FIM
Motorsport UK
Liberty Media
BHA | British Horseracing Authority
Jockey Club | The Jockey Club
Horse Racing Ireland
Irish Horseracing Regulatory Board
?Tote
Fina | World Aquatics | Fédération Internationale de Natation
British Swimming
Swim England
Swim Ireland
USA Swimming
British Gymnastics
USA Gymnastics
International Gymnastics Federation
British Rowing
World Rowing
GB Hockey | Great Britain Hockey
England Hockey
Hockey Ireland
International Hockey Federation
England Netball
Netball Australia
Royal Yachting Association | RYA
British Triathlon
British Judo
GB Taekwondo
World Taekwondo
GB Boxing
British Boxing Board of Control | BBBofC | British Boxing Board
AIBA | International Boxing Association
WBA | World Boxing Association
WBC | World Boxing Council
IBF | International Boxing Federation
WBO | World Boxing Organisation | World Boxing Organization
Matchroom | Matchroom Boxing | Matchroom Sport
Queensberry Promotions
Top Rank
Golden Boy Promotions
Nevada State Athletic Commission | Nevada Athletic Commission
WWE | World Wrestling Entertainment
World Snooker | World Snooker Tour
WPBSA | World Professional Billiards and Snooker Association
PDC | Professional Darts Corporation
BDO | British Darts Organisation
British Basketball | British Basketball Federation
Basketball England
Fiba
IIHF | International Ice Hockey Federation
Ice Hockey UK
NHL Players' Association | NHLPA
NFL Players Association | NFLPA
MLB Players Association | MLBPA
NCAA | National Collegiate Athletic Association
GAA | Gaelic Athletic Association
Ulster Council | Ulster GAA
Gaelic Players Association | ?GPA
Ladies Gaelic Football Association | LGFA
FIS | International Ski Federation
GB Snowsport
British Skeleton
British Curling
International Skating Union | ISU
International Weightlifting Federation
British Weightlifting
Badminton World Federation | BWF
Badminton England
International Table Tennis Federation
World Curling Federation
Women in Sport
Women's Sport Trust
Sporting Equals
Youth Sport Trust

# British, Irish and international media
BBC | British Broadcasting Corporation | ?Beeb
BBC Sport
BBC News
BBC Scotland
BBC Wales | BBC Cymru
BBC Northern Ireland | BBC NI
BBC Radio 5 live | Radio 5 live | 5 live | BBC 5 live | BBC Radio Five Live
BBC Radio 4 | Radio 4
BBC Radio Scotland | Radio Scotland
BBC Radio Wales | Radio Wales
BBC Radio Ulster | Radio Ulster
BBC Radio Manchester
BBC Radio Leeds
BBC Radio Merseyside
BBC Radio London
BBC Radio Sheffield
BBC Radio Nottingham
BBC Radio Derby
BBC Radio Newcastle
BBC Radio Humberside
BBC Radio Solent
BBC Radio Norfolk
BBC Radio Suffolk
BBC Radio Devon
BBC Radio Cornwall
BBC Radio Bristol
BBC Radio Gloucestershire
BBC Radio Northampton
BBC Radio Leicester
BBC Radio Stoke
BBC Radio Shropshire
BBC Radio Lancashire
BBC Radio Cumbria
BBC Radio Tees | BBC Tees
BBC Radio York
BBC Radio Oxford
BBC Radio Berkshire
BBC Radio Cambridgeshire
BBC Radio Lincolnshire
BBC Radio Jersey
BBC Radio Guernsey
BBC WM | BBC Radio WM
BBC Essex
BBC Surrey
BBC Sussex
BBC Coventry & Warwickshire
BBC Hereford & Worcester | BBC Hereford and Worcester
BBC Wiltshire
BBC Three Counties Radio
BBC Sportsound | Sportsound | BBC Radio Scotland's Sportsound
BBC Sportscene | Sportscene
BBC World Service | World Service
BBC Trust
S4C
Match of the Day | MOTD
Test Match Special | TMS
Football Focus
Newsnight
Good Morning Britain | GMB
BBC Breakfast
?This Morning
The One Show
Soccer AM
Soccer Saturday
Monday Night Football
Super Sunday
Sunday Supplement
Good Morning America
Meet the Press
Face the Nation
Morning Joe
60 Minutes
The Daily Show
SportsCenter
El Chiringuito
Cadena SER
Onda Cero
MUTV
Goal.com
?Panorama | BBC Panorama
Sky Sports | Sky Sports News
Sky News
?Sky | BSkyB | Sky TV | British Sky Broadcasting
BT Sport
TNT Sports
Amazon Prime Video | Amazon Prime | Prime Video
Talksport
Eurosport
DAZN
Setanta | Setanta Sports
Premier Sports
ITV | ITV News | ITV Sport
STV
Channel 4 | Channel Four | Channel 4 News
Channel 5 | Channel Five
UTV
RTE | RTE Sport
Virgin Media
TG4
LBC
ESPN | ESPNcricinfo | ESPN FC
Cricinfo
CNN
Fox News
Fox Sports
NBC | NBC News | NBC Sports
CBS | CBS News | CBS Sports
ABC News
ABC
MSNBC
PBS
NPR | National Public Radio
HBO
Al Jazeera
beIN Sports
Canal Plus | Canal+
Russia Today | ?RT
Deutsche Welle
Reuters | Thomson Reuters
Associated Press | AP
AFP | Agence France-Presse | Agence France Presse
Press Association | ?PA | PA Media | PA Sport
?Bloomberg | Bloomberg News
Tass | Itar-Tass
Interfax
RIA Novosti
Xinhua
Guardian | The Guardian
?Observer | The Observer
Daily Telegraph | ?Telegraph | The Daily Telegraph | Sunday Telegraph | The Telegraph
?Times | The Times | Times of London
Sunday Times | The Sunday Times
Daily Mail | The Daily Mail | MailOnline | Mail Online | Mail on Sunday
Daily Mirror | ?Mirror | The Mirror | Sunday Mirror
The Sun | ?Sun | Sun on Sunday | Sun newspaper
Daily Express | Sunday Express
Daily Star
News of the World
Daily Record
?Independent | Independent newspaper
Evening Standard | London Evening Standard
Financial Times
?Metro | Metro newspaper
?Economist | The Economist
Manchester Evening News
Liverpool Echo
Birmingham Mail
Yorkshire Post
Yorkshire Evening Post
The Scotsman
The Herald
Western Mail
Wales Online | WalesOnline
Belfast Telegraph
Irish News
Irish Times | The Irish Times
Irish Independent
Irish Examiner
The Athletic
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
USA Today
LA Times | Los Angeles Times
New York Post
Chicago Tribune
Boston Globe
New Yorker | The New Yorker
Time magazine
Sports Illustrated
Rolling Stone
Vanity Fair
BuzzFeed | Buzzfeed News
HuffPost | Huffington Post
Politico
TMZ
L'Equipe
Le Monde
Le Figaro
Le Parisien
Bild
?Kicker | Kicker magazine
Der Spiegel | Spiegel
Suddeutsche Zeitung
?Marca
Mundo Deportivo
El Pais
El Mundo
Gazzetta dello Sport | La Gazzetta dello Sport
Corriere della Sera
Corriere dello Sport
La Repubblica
?Globo | Globo Esporte | O Globo
Sydney Morning Herald
New Zealand Herald | NZ Herald
Times of India
Hindustan Times
France Football
FourFourTwo
World Soccer
Racing Post
Wisden | Wisden Cricketers' Almanack
?Forbes | Forbes magazine
Deloitte

# British and Irish politics and government
Labour Party | Labour | Scottish Labour | Welsh Labour
Conservative Party | Conservatives | Tories | Tory Party | Tory | ?Conservative | Scottish Conservatives | Welsh Conservatives
Liberal Democrats | Lib Dems | Liberal Democrat Party | Lib Dem | Liberal Democrat
SNP | Scottish National Party
Plaid Cymru | ?Plaid
Green Party | Greens | Scottish Greens
Ukip | UK Independence Party
Brexit Party
Reform UK
Change UK | Independent Group
DUP | Democratic Unionist Party
Sinn Fein
SDLP | Social Democratic and Labour Party
UUP | Ulster Unionist Party | Ulster Unionists
Alliance Party
Traditional Unionist Voice | TUV
Fianna Fail
Fine Gael
BNP | British National Party
English Defence League | EDL
Britain First
Downing Street | No 10 | Number 10 | Number Ten | 10 Downing Street
House of Commons | Commons | ?The Commons
House of Lords
Parliament | UK Parliament | Houses of Parliament
Scottish Parliament
Scottish Government
Welsh Assembly | National Assembly for Wales | Senedd | Welsh Parliament
Welsh Government
Northern Ireland Assembly | Stormont Assembly
Northern Ireland Executive | Stormont Executive
Dail
Irish Government
Government of the United Kingdom | UK Government | British Government
Cabinet Office
Treasury | HM Treasury
Home Office
Foreign Office | Foreign and Commonwealth Office | FCO | FCDO | Foreign, Commonwealth and Development Office
Ministry of Defence | MoD
Ministry of Justice | MoJ
Department of Health | Department of Health and Social Care | DoH
Department for Education | DfE
Department for Transport | DfT
Department for Work and Pensions | DWP
Department for Culture, Media and Sport | DCMS | Department for Digital, Culture, Media and Sport
Defra | Department for Environment, Food and Rural Affairs
HMRC | HM Revenue and Customs | HM Revenue & Customs
Bank of England
Office for National Statistics | ONS
Office for Budget Responsibility | OBR
National Audit Office
Electoral Commission
Equality and Human Rights Commission | EHRC
Financial Conduct Authority | FCA
Competition and Markets Authority | CMA
Ofcom
Ofsted
Ofgem
Ofwat
Ipso | Independent Press Standards Organisation
Information Commissioner's Office | ICO
Health and Safety Executive | HSE
Environment Agency
Met Office
Gambling Commission
Charity Commission
Local Government Association
Greater London Authority
Transport for London | TfL
Network Rail
Highways England | National Highways
Culture, Media and Sport Committee | DCMS Committee | DCMS Select Committee
Public Accounts Committee
Home Affairs Committee
Manchester City Council
Liverpool City Council
Birmingham City Council
Glasgow City Council
City of Edinburgh Council | Edinburgh City Council
Belfast City Council
Cardiff Council
Leeds City Council

# Health, rescue and education
NHS | National Health Service
NHS England
NHS Scotland | NHS Wales
Public Health England | PHE
UK Health Security Agency | UKHSA
National Institute for Health and Care Excellence
Care Quality Commission | CQC
British Medical Association | BMA
Royal College of Nursing | RCN
General Medical Council | GMC
St John Ambulance
London Ambulance Service
London Fire Brigade
RNLI | Royal National Lifeboat Institution
Coastguard | HM Coastguard
WHO | World Health Organization | World Health Organisation
Centers for Disease Control and Prevention | CDC | Centers for Disease Control
Food and Drug Administration | FDA
University of Oxford | Oxford University
University of Cambridge | Cambridge University
University College London
Imperial College London | Imperial College
King's College London
London School of Economics | LSE
Loughborough University
University of Manchester | Manchester University
University of Edinburgh | Edinburgh University
University of Glasgow | Glasgow University
University of Bath | Bath University
Durham University | University of Durham
Cardiff University
Queen's University Belfast | Queen's University
Trinity College Dublin
Harvard | Harvard University
Yale | Yale University
Stanford University
Princeton University
Massachusetts Institute of Technology | MIT
Johns Hopkins University | Johns Hopkins

# Police, justice, armed forces and security
Metropolitan Police | Met Police | Metropolitan Police Service | ?Met | Scotland Yard | New Scotland Yard
Greater Manchester Police | GMP
Merseyside Police
West Midlands Police
West Yorkshire Police
South Yorkshire Police
North Yorkshire Police
Humberside Police
Lancashire Police | Lancashire Constabulary
Cheshire Police
Cumbria Police
Northumbria Police
Durham Police | Durham Constabulary
Cleveland Police
Derbyshire Police
Nottinghamshire Police
Leicestershire Police
Staffordshire Police
Northamptonshire Police
Warwickshire Police
West Mercia Police
Thames Valley Police
Hampshire Police | Hampshire Constabulary
Sussex Police
Surrey Police
Kent Police
Essex Police
Norfolk Police
Suffolk Police
Cambridgeshire Police
Hertfordshire Police
Bedfordshire Police
Avon and Somerset Police | Avon and Somerset Constabulary
Devon and Cornwall Police
Dorset Police
Wiltshire Police
Gloucestershire Police
Lincolnshire Police
City of London Police
British Transport Police | BTP
South Wales Police
North Wales Police
Gwent Police
Dyfed-Powys Police
Police Scotland | Strathclyde Police | Lothian and Borders Police
PSNI | Police Service of Northern Ireland
RUC | Royal Ulster Constabulary
Garda Siochana | An Garda Siochana | Gardai | Garda
National Crime Agency | NCA
National Police Chiefs' Council | NPCC
Independent Office for Police Conduct | IOPC | Independent Police Complaints Commission
Crown Prosecution Service | CPS
Crown Office
Serious Fraud Office | SFO
Public Prosecution Service
Old Bailey | Central Criminal Court
High Court
Court of Appeal | Appeal Court
Supreme Court | US Supreme Court | UK Supreme Court
Crown Court
Magistrates' Court
Court of Session
European Court of Human Rights | ECHR
European Court of Justice | ECJ
International Criminal Court
International Court of Justice | ICJ
MI5
MI6
GCHQ
Royal Navy
Royal Air Force | RAF
British Army
Royal Marines
FBI | Federal Bureau of Investigation
CIA | Central Intelligence Agency
NSA | National Security Agency
Department of Justice | US Department of Justice | Justice Department | DoJ
Department of Homeland Security | Homeland Security
Secret Service
Drug Enforcement Administration | DEA
NYPD | New York Police Department | New York City Police Department
LAPD | Los Angeles Police Department
US Army
US Navy
US Air Force
National Guard
KGB
FSB
Mossad
Interpol
Europol
Islamic State | Isis | Islamic State group | Isil | Daesh
Al-Qaeda | Al Qaeda
Taliban
Boko Haram
Al-Shabab | Al-Shabaab
Hamas
Hezbollah
Palestinian Authority
Fatah
IRA | Irish Republican Army | Provisional IRA
UVF | Ulster Volunteer Force
UDA
Ku Klux Klan | KKK
Wagner Group | ?Wagner
Israel Defense Forces | IDF | Israel Defence Forces
Revolutionary Guards | Revolutionary Guard | Islamic Revolutionary Guard Corps | IRGC

# American and other politics
Republican Party | Republicans | GOP | ?Republican
Democratic Party | Democrats | ?Democrat | ?Democratic
White House
Congress | US Congress
Senate | US Senate
House of Representatives | US House of Representatives
State Department | US State Department
Pentagon | US Department of Defense
US Treasury | Treasury Department
Federal Reserve | ?Fed
Environmental Protection Agency | EPA
National Rifle Association | NRA
Black Lives Matter | BLM
Tea Party
Nasa
Trump Organization
Kremlin
Duma | State Duma
United Russia
Elysee | Elysee Palace
National Front | Front National | National Rally
En Marche | La Republique En Marche
Bundestag
CDU | Christian Democrats | Christian Democratic Union
CSU | Christian Social Union
SPD | Social Democrats | Social Democratic Party
AfD | Alternative for Germany | Alternative fur Deutschland
Five Star Movement
Forza Italia
Podemos
Syriza
Fidesz
Law and Justice party
Golden Dawn
Knesset
Likud
BJP | Bharatiya Janata Party
Indian National Congress | Congress party
Pakistan Tehreek-e-Insaf | ?PTI
African National Congress | ANC
Zanu-PF | Zanu PF
Chinese Communist Party | Communist Party | Communist Party of China
National People's Congress
Liberal Party
Australian Labor Party
Vatican | Holy See
Church of England
Church of Scotland
Catholic Church | Roman Catholic Church
Royal Family

# International bodies
EU | European Union
European Commission
European Parliament
European Council
European Central Bank
Eurozone
UN | United Nations | U.N.
UN Security Council | Security Council
UN General Assembly
UN Human Rights Council
UNHCR | UN Refugee Agency
Unicef
Unesco
World Food Programme | WFP
Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation
IMF | International Monetary Fund
World Bank
WTO | World Trade Organization | World Trade Organisation
OECD
Opec
IAEA | International Atomic Energy Agency
OPCW | Organisation for the Prohibition of Chemical Weapons
OSCE
IPCC | Intergovernmental Panel on Climate Change
G7
G8
G20
African Union
Arab League
Asean
Commonwealth of Nations | Commonwealth Secretariat
Council of Europe
Red Cross | International Red Cross | International Committee of the Red Cross | ICRC | British Red Cross
Medecins Sans Frontieres | MSF | Doctors Without Borders
Oxfam
Save the Children
Amnesty International | ?Amnesty
Human Rights Watch
Syrian Observatory for Human Rights
Greenpeace
Extinction Rebellion
WWF | World Wildlife Fund
Peta
RSPCA
RSPB
NSPCC
Barnardo's | Barnardos
Cancer Research UK
British Heart Foundation
Alzheimer's Society
Macmillan Cancer Support
Comic Relief
Children in Need
Sport Relief
Stonewall
Samaritans
National Trust
Citizens Advice
Age UK
British Legion | Royal British Legion

# Trade unions and business bodies
TUC | Trades Union Congress
?Unite | Unite union | Unite the Union
Unison
GMB
RMT | Rail, Maritime and Transport union
Aslef
CBI | Confederation of British Industry
Federation of Small Businesses
British Chambers of Commerce
Institute for Fiscal Studies | IFS
London Stock Exchange
New York Stock Exchange
Nasdaq

# Companies
Google
Alphabet Inc
?Apple | Apple Inc | Apple TV
?Amazon | Amazon.com | Amazon Web Services
Microsoft
Facebook
?Meta | Meta Platforms
Twitter
Instagram
WhatsApp
YouTube
Snapchat
TikTok
Periscope
Skype
FaceTime
?Zoom | Zoom Video Communications
ByteDance
Netflix
Spotify
?Uber | Uber Technologies
Airbnb
Tesla
SpaceX
OpenAI
Wikipedia
WikiLeaks
Cambridge Analytica
eBay
PayPal
IBM
?Intel | Intel Corporation
Nvidia
Samsung
Sony
Nintendo
Huawei
Alibaba
Tencent
Vodafone
BT Group | ?BT
TalkTalk
?Disney | Walt Disney | Walt Disney Company
Warner Bros | Warner Brothers
?Universal | Universal Studios | Universal Pictures
?Paramount | Paramount Pictures
?Marvel | Marvel Studios
News Corp | News Corporation | News International | News UK
?Nike | Nike Inc
?Adidas | Adidas AG
?Puma | Puma SE
Reebok
Under Armour
New Balance
Castore
Umbro
?Tesco | Tesco plc
Sainsbury's | Sainsburys
Asda
Morrisons
Waitrose
John Lewis
Marks & Spencer | Marks and Spencer | M&S
Aldi
Lidl
?Boots | Boots UK
Debenhams
House of Fraser
Sports Direct | Frasers Group
JD Sports
Primark
Arcadia Group | ?Arcadia
?Next | Next plc
Ikea
Walmart
Starbucks
McDonald's | McDonalds
KFC
Coca-Cola | Coca Cola
Pepsi | PepsiCo
Heineken NV | ?Heineken
Nestle
Unilever
Barclays
HSBC
Lloyds Bank | Lloyds | Lloyds Banking Group
NatWest
Royal Bank of Scotland | RBS
?Santander | Santander UK | Banco Santander
Standard Chartered
Goldman Sachs
JP Morgan | JPMorgan | JPMorgan Chase
Morgan Stanley
Credit Suisse
UBS
Deutsche Bank
Lehman Brothers
Northern Rock
Visa Inc
Mastercard
BP
?Shell | Royal Dutch Shell
ExxonMobil | Exxon
Gazprom
Rosneft
Aramco | Saudi Aramco
British Gas
EDF
National Grid
?Ford | Ford Motor Company
General Motors
Toyota
Nissan
Jaguar Land Rover
Volkswagen | VW
BMW
Rolls-Royce
Airbus
Boeing
BAE Systems
Tata Steel
British Airways
Ryanair
EasyJet
Flybe
Virgin Atlantic
Virgin Group
Thomas Cook Group | ?Thomas Cook
Malaysia Airlines
Qatar Airways
Emirates Airline | ?Emirates
Etihad Airways | ?Etihad
Aer Lingus
Royal Mail
GlaxoSmithKline | GSK
AstraZeneca
Pfizer
Johnson & Johnson
Ladbrokes
William Hill plc | ?William Hill
Paddy Power
Bet365
Betfred
Sky Bet | SkyBet
Betway
Opta
YouGov
Ipsos Mori | Ipsos
KPMG
PwC | PricewaterhouseCoopers
Ernst & Young | EY
Transfermarkt
