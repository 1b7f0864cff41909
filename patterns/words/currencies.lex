# The currencies of the world: code, signs and names. A name behind a '?' is also another word and counts with a sign, a code
# or a number of a thousand and more; signs keep their case. What several currencies share stands with the one that is meant
# when an English article says no more.
# Source: ISO 4217; names and signs as newspapers write them.
kind: currency

AED | Dh | Dhs | Dhs. | dirham | dirhams | uae dirham | uae dirhams | emirati dirham | emirati dirhams
AFN | ؋ | Af | Afs | afghani | afghanis
?ALL | lek | leks | leke | lekë | albanian lek | albanian leke | albanian lekë | albanian leks
AMD | ֏ | dram | drams | armenian dram | armenian drams
AOA | Kz | Kzs | kwanza | kwanzas | angolan kwanza | angolan kwanzas
ARS | AR$ | Arg$ | argentine peso | argentine pesos | argentinian peso | argentinian pesos | argentinean peso | argentinean pesos
AUD | A$ | AU$ | AUD$ | australian dollar | australian dollars | aussie dollar | aussie dollars
AWG | Afl | Afl. | aruban florin | aruban florins | aruban guilder | aruban guilders
AZN | ₼ | manat | manats | azerbaijani manat | azerbaijani manats | azeri manat | azeri manats
?BAM | convertible mark | convertible marks | bosnian mark | bosnian marks | bosnian convertible mark | bosnian convertible marks
BBD | Bds$ | BDS$ | barbados dollar | barbados dollars | barbadian dollar | barbadian dollars | bajan dollar | bajan dollars
BDT | ৳ | Tk | Tk. | taka | takas | bangladeshi taka | bangladeshi takas
BHD | BD | bahraini dinar | bahraini dinars | bahrain dinar | bahrain dinars
BIF | FBu | burundian franc | burundian francs | burundi franc | burundi francs
BMD | BD$ | bermudian dollar | bermudian dollars | bermuda dollar | bermuda dollars
BND | B$ | brunei dollar | brunei dollars | bruneian dollar | bruneian dollars
?BOB | Bs | Bs. | boliviano | bolivianos | bolivian boliviano | bolivian bolivianos
BRL | R$ | ?real | reais | reals | brazilian real | brazilian reais | brazilian reals
BSD | bahamian dollar | bahamian dollars | bahamas dollar | bahamas dollars
BTN | Nu | Nu. | ngultrum | ngultrums | bhutanese ngultrum | bhutanese ngultrums
BWP | pula | pulas | botswana pula | botswanan pula
BYN | belarusian rouble | belarusian roubles | belarusian ruble | belarusian rubles | belarussian rouble | belarussian roubles | belarussian ruble | belarussian rubles | belarus rouble | belarus roubles | belarus ruble | belarus rubles
BZD | BZ$ | belize dollar | belize dollars | belizean dollar | belizean dollars
CAD | C$ | CA$ | CAN$ | Can$ | CDN$ | Cdn$ | CAD$ | canadian dollar | canadian dollars | loonie | loonies
CDF | congolese franc | congolese francs
CHF | CHF | Fr | Fr. | SFr | Sfr | SFr. | SwFr | franc | francs | swiss franc | swiss francs
CLP | Ch$ | CLP$ | chilean peso | chilean pesos
CNY | CN¥ | RMB | Rmb | yuan | yuans | renminbi | yuan renminbi | chinese yuan | chinese renminbi | kuai
?COP | Col$ | COL$ | COP$ | colombian peso | colombian pesos
CRC | ₡ | costa rican colon | costa rican colón | costa rican colones | costa rican colons | colones
?CUP | cuban peso | cuban pesos
CVE | cape verdean escudo | cape verdean escudos | cape verde escudo | cape verde escudos | cabo verdean escudo | cabo verdean escudos
CZK | Kč | koruna | korunas | koruny | korun | czech koruna | czech korunas | czech koruny | czech crown | czech crowns | ?crown | ?crowns
DJF | Fdj | djiboutian franc | djiboutian francs | djibouti franc | djibouti francs
DKK | DKr | Dkr | DKr. | danish krone | danish kroner | danish krones | danish kroners | danish crown | danish crowns
DOP | RD$ | dominican peso | dominican pesos
DZD | algerian dinar | algerian dinars
EGP | E£ | £E | LE | L.E. | egyptian pound | egyptian pounds
ERN | Nfk | nakfa | nakfas | eritrean nakfa
ETB | Br | birr | birrs | ethiopian birr | ethiopian birrs
EUR | € | euro | euros
FJD | FJ$ | F$ | fijian dollar | fijian dollars | fiji dollar | fiji dollars
FKP | FK£ | falkland islands pound | falkland islands pounds | falklands pound | falklands pounds | falkland pound | falkland pounds
GBP | £ | GB£ | UK£ | ￡ | pound | pounds | pound sterling | pounds sterling | ?sterling | quid | british pound | british pounds | uk pound | uk pounds | english pound | english pounds
?GEL | ₾ | lari | laris | georgian lari | georgian laris
GHS | ₵ | GH₵ | GH¢ | GHȼ | GHc | cedi | cedis | ghanaian cedi | ghanaian cedis | ghana cedi | ghana cedis
GIP | gibraltar pound | gibraltar pounds | gibraltarian pound | gibraltarian pounds
GMD | dalasi | dalasis | gambian dalasi | gambian dalasis
GNF | guinean franc | guinean francs | guinea franc | guinea francs
GTQ | quetzal | quetzales | quetzals | guatemalan quetzal | guatemalan quetzales | guatemalan quetzals
GYD | G$ | GY$ | guyanese dollar | guyanese dollars | guyana dollar | guyana dollars
HKD | HK$ | hong kong dollar | hong kong dollars | hongkong dollar | hongkong dollars | hk dollar | hk dollars
HNL | lempira | lempiras | honduran lempira | honduran lempiras
HTG | Gde | Gdes | gourde | gourdes | haitian gourde | haitian gourdes
HUF | forint | forints | hungarian forint | hungarian forints
IDR | Rp | Rp. | rupiah | rupiahs | indonesian rupiah | indonesian rupiahs
ILS | ₪ | NIS | shekel | shekels | israeli shekel | israeli shekels | new shekel | new shekels | new israeli shekel | new israeli shekels | sheqel | sheqels | sheqalim
INR | ₹ | Rs | Rs. | rupee | rupees | indian rupee | indian rupees
IQD | iraqi dinar | iraqi dinars
IRR | ﷼ | rial | rials | iranian rial | iranian rials | iranian riyal | iranian riyals
ISK | IKr | Ikr | ISKr | kronur | krónur | icelandic krona | icelandic króna | icelandic kronur | icelandic krónur | icelandic kronas | icelandic kronor | icelandic crown | icelandic crowns
JMD | J$ | JA$ | Ja$ | jamaican dollar | jamaican dollars | jamaica dollar | jamaica dollars
JOD | jordanian dinar | jordanian dinars | jordan dinar | jordan dinars
JPY | ¥ | ￥ | JP¥ | yen | japanese yen
KES | KSh | Ksh | KSh. | Ksh. | KShs | Kshs | kenyan shilling | kenyan shillings | kenya shilling | kenya shillings
KGS | kyrgyz som | kyrgyz soms | kyrgyzstani som | kyrgyzstani soms | som | soms
KHR | ៛ | riel | riels | cambodian riel | cambodian riels
KMF | comorian franc | comorian francs | comoran franc | comoran francs | comoros franc | comoros francs
KPW | north korean won
KRW | ₩ | ￦ | south korean won | korean won | s. korean won | s korean won | ?won
KWD | KD | kuwaiti dinar | kuwaiti dinars | kuwait dinar | kuwait dinars | dinar | dinars
KYD | CI$ | cayman islands dollar | cayman islands dollars | cayman island dollar | cayman island dollars | cayman dollar | cayman dollars | caymanian dollar | caymanian dollars
KZT | ₸ | tenge | tenges | kazakh tenge | kazakhstani tenge | kazakhstan tenge
?LAK | ₭ | kip | kips | lao kip | laotian kip | lao kips | laotian kips
LBP | LL | L.L. | L£ | lebanese pound | lebanese pounds | lebanese lira | lebanese liras
LKR | SLRs | SLRs. | SLRe | LKRs | sri lankan rupee | sri lankan rupees | sri lanka rupee | sri lanka rupees
LRD | L$ | LD$ | liberian dollar | liberian dollars | liberia dollar | liberia dollars
LSL | loti | maloti | lesotho loti | lesotho maloti
LYD | libyan dinar | libyan dinars
?MAD | moroccan dirham | moroccan dirhams | morocco dirham | morocco dirhams
MDL | moldovan leu | moldovan lei | moldavian leu | moldavian lei
MGA | Ar | ariary | ariarys | malagasy ariary | madagascan ariary
MKD | denar | denars | macedonian denar | macedonian denars | macedonian dinar | macedonian dinars
MMK | kyat | kyats | myanmar kyat | myanmar kyats | burmese kyat | burmese kyats
MNT | ₮ | tugrik | tugriks | togrog | togrogs | tögrög | mongolian tugrik | mongolian tugriks | mongolian togrog
?MOP | MOP$ | pataca | patacas | macau pataca | macau patacas | macao pataca | macao patacas | macanese pataca | macanese patacas
MRU | ouguiya | ouguiyas | mauritanian ouguiya | mauritanian ouguiyas
MUR | mauritian rupee | mauritian rupees | mauritius rupee | mauritius rupees
MVR | Rf | Rf. | MRf | rufiyaa | rufiyaas | maldivian rufiyaa | maldives rufiyaa
MWK | MK | malawian kwacha | malawian kwachas | malawi kwacha | malawi kwachas
MXN | Mex$ | MX$ | MXN$ | peso | pesos | mexican peso | mexican pesos
MYR | RM | ringgit | ringgits | malaysian ringgit | malaysian ringgits | malaysia ringgit
MZN | MTn | metical | meticais | meticals | mozambican metical | mozambican meticais | mozambique metical | mozambique meticais
NAD | N$ | namibian dollar | namibian dollars | namibia dollar | namibia dollars
NGN | ₦ | naira | nairas | nigerian naira | nigerian nairas
NIO | cordobas | córdobas | nicaraguan cordoba | nicaraguan cordobas | nicaraguan córdoba | nicaraguan córdobas
NOK | NKr | Nkr | NKr. | krone | kroner | krones | kroners | norwegian krone | norwegian kroner | norwegian krones | norwegian kroners | norwegian crown | norwegian crowns
NPR | NRs | NRs. | NPRs | nepali rupee | nepali rupees | nepalese rupee | nepalese rupees | nepal rupee | nepal rupees
NZD | NZ$ | NZD$ | new zealand dollar | new zealand dollars | nz dollar | nz dollars | kiwi dollar | kiwi dollars
OMR | RO | omani rial | omani rials | omani riyal | omani riyals | oman rial | oman rials | oman riyal | oman riyals
PAB | B/. | balboas | panamanian balboa | panamanian balboas | panama balboa | panama balboas
?PEN | S/ | S/. | peruvian sol | peruvian soles | peruvian sols | peru sol | peru soles | peru sols | peruvian nuevo sol | peruvian nuevos soles | peruvian new sol | peruvian new soles | nuevo sol | nuevos soles | sol | soles
PGK | kina | kinas | papua new guinea kina | papua new guinean kina | png kina
PHP | ₱ | PhP | Php | philippine peso | philippine pesos | philippines peso | philippines pesos | filipino peso | filipino pesos
PKR | ₨ | PKRs | pakistani rupee | pakistani rupees | pakistan rupee | pakistan rupees
PLN | zł | zl | zloty | zlotys | zloties | zlotych | złoty | złotys | złotych | polish zloty | polish zlotys | polish zloties | polish złoty | polish złotys
PYG | ₲ | guarani | guaranis | guaranies | guaraní | guaraníes | guaranís | paraguayan guarani | paraguayan guaranis | paraguayan guaranies | paraguayan guaraní | paraguayan guaraníes
QAR | qatari riyal | qatari riyals | qatari rial | qatari rials | qatar riyal | qatar riyals | qatar rial | qatar rials
RON | leu | lei | romanian leu | romanian lei
RSD | serbian dinar | serbian dinars | serbia dinar | serbia dinars
RUB | ₽ | Rbs | rouble | roubles | ruble | rubles | russian rouble | russian roubles | russian ruble | russian rubles
RWF | FRw | Frw | rwandan franc | rwandan francs | rwanda franc | rwanda francs
SAR | ⃁ | riyal | riyals | saudi riyal | saudi riyals | saudi rial | saudi rials | saudi arabian riyal | saudi arabian riyals | saudi arabian rial | saudi arabian rials
SBD | SI$ | solomon islands dollar | solomon islands dollars | solomon island dollar | solomon island dollars
SCR | seychellois rupee | seychellois rupees | seychelles rupee | seychelles rupees
?SDG | sudanese pound | sudanese pounds | sudan pound | sudan pounds
SEK | kr | SKr | Skr | SKr. | krona | kronor | kronas | kronors | swedish krona | swedish kronor | swedish kronas | swedish kronors | swedish crown | swedish crowns | swedish kroner
SGD | S$ | SG$ | SGD$ | singapore dollar | singapore dollars | singaporean dollar | singaporean dollars | sing dollar | sing dollars
SHP | saint helena pound | saint helena pounds | st helena pound | st helena pounds | st. helena pound | st. helena pounds
SLE | NLe | leones | sierra leonean leone | sierra leonean leones | sierra leone leone | sierra leone leones | new leone | new leones
?SOS | SoSh | So.Sh. | Sh.So. | somali shilling | somali shillings | somalian shilling | somalian shillings
SRD | Sr$ | surinamese dollar | surinamese dollars | suriname dollar | suriname dollars
SSP | SS£ | south sudanese pound | south sudanese pounds | south sudan pound | south sudan pounds
STN | dobra | dobras | sao tomean dobra | sao tomean dobras | são toméan dobra | são toméan dobras | sao tome dobra | sao tome dobras
SVC | salvadoran colon | salvadoran colón | salvadoran colones | salvadoran colons | salvadorean colon | salvadorean colón | salvadorean colones | salvadorean colons | salvadorian colon | salvadorian colón | salvadorian colones | salvadorian colons
SYP | £S | S£ | syrian pound | syrian pounds | syrian lira | syrian liras
SZL | lilangeni | emalangeni | swazi lilangeni | swazi emalangeni
THB | ฿ | Bt | baht | bahts | thai baht | thai bahts
TJS | somoni | somonis | tajik somoni | tajik somonis | tajikistani somoni
TMT | turkmen manat | turkmen manats | turkmenistan manat | turkmenistan manats | turkmenistani manat | turkmenistani manats
TND | tunisian dinar | tunisian dinars
?TOP | T$ | pa'anga | pa’anga | pa'angas | pa’angas | paanga | paangas | tongan pa'anga | tongan pa’anga | tongan paanga | tongan dollar | tongan dollars
?TRY | ₺ | TL | lira | liras | turkish lira | turkish liras | turkish lire | new turkish lira | new turkish liras
TTD | TT$ | trinidad and tobago dollar | trinidad and tobago dollars | trinidad & tobago dollar | trinidad & tobago dollars | trinidad dollar | trinidad dollars | trinidadian dollar | trinidadian dollars | tt dollar | tt dollars
TWD | NT$ | NTD$ | TW$ | new taiwan dollar | new taiwan dollars | taiwan dollar | taiwan dollars | taiwanese dollar | taiwanese dollars | nt dollar | nt dollars
TZS | TSh | Tsh | TSh. | Tsh. | TShs | Tshs | tanzanian shilling | tanzanian shillings | tanzania shilling | tanzania shillings
UAH | ₴ | hryvnia | hryvnias | hryvnya | hryvnyas | hryvna | hryvnas | hryvni | hryven | ukrainian hryvnia | ukrainian hryvnias | ukrainian hryvnya | ukrainian hryvnyas
UGX | USh | Ush | USh. | Ush. | UShs | Ushs | ugandan shilling | ugandan shillings | uganda shilling | uganda shillings
USD | $ | US$ | U.S.$ | US $ | U.S. $ | USD$ | ＄ | ﹩ | dollar | dollars | us dollar | us dollars | u.s. dollar | u.s. dollars | american dollar | american dollars | united states dollar | united states dollars | greenback | greenbacks | ?buck | bucks
UYU | $U | UY$ | U$ | uruguayan peso | uruguayan pesos | uruguay peso | uruguay pesos
UZS | uzbek som | uzbek soms | uzbek sum | uzbek sums | uzbek soum | uzbek soums | uzbek so'm | uzbek so’m | uzbekistani som | uzbekistani soms | uzbekistani sum | uzbekistani sums | uzbekistani soum | uzbekistani soums | uzbekistani so'm | uzbekistani so’m | uzbekistan som | uzbekistan soms | uzbekistan sum | uzbekistan sums | uzbekistan soum | uzbekistan soums | uzbekistan so'm | uzbekistan so’m
VES | Bs.S | Bs.D | Bs.F | BsS | BsF | BsD | bolivar | bolivars | bolivares | bolívar | bolívars | bolívares | venezuelan bolivar | venezuelan bolivars | venezuelan bolivares | venezuelan bolívar | venezuelan bolívars | venezuelan bolívares
VND | ₫ | VNĐ | đ | dong | dongs | đồng | vietnamese dong | vietnamese dongs | vietnam dong
VUV | vatu | vatus | vanuatu vatu
WST | WS$ | SAT$ | tala | talas | samoan tala | samoan talas | samoan dollar | samoan dollars
XAF | central african cfa franc | central african cfa francs | central african franc | central african francs | central africa cfa franc | central africa cfa francs | central africa franc | central africa francs | cameroonian franc | cameroonian francs | cameroonian cfa franc | cameroonian cfa francs | gabonese franc | gabonese francs | gabonese cfa franc | gabonese cfa francs | chadian franc | chadian francs | chadian cfa franc | chadian cfa francs
XCD | EC$ | XCD$ | eastern caribbean dollar | eastern caribbean dollars | east caribbean dollar | east caribbean dollars | ec dollar | ec dollars
XCG | Cg | XCg | caribbean guilder | caribbean guilders
XOF | FCFA | CFA | F CFA | CFAF | CFA F | cfa franc | cfa francs | francs cfa | franc cfa | cfa | west african cfa franc | west african cfa francs | west african franc | west african francs | west africa cfa franc | west africa cfa francs | west africa franc | west africa francs | senegalese franc | senegalese francs | senegalese cfa franc | senegalese cfa francs | ivorian franc | ivorian francs | ivorian cfa franc | ivorian cfa francs | ivory coast franc | ivory coast francs | ivory coast cfa franc | ivory coast cfa francs | malian franc | malian francs | malian cfa franc | malian cfa francs | beninese franc | beninese francs | beninese cfa franc | beninese cfa francs | togolese franc | togolese francs | togolese cfa franc | togolese cfa francs | burkinabe franc | burkinabe francs | burkinabe cfa franc | burkinabe cfa francs
XPF | CFPF | FCFP | F CFP | cfp franc | cfp francs | francs cfp | franc cfp | pacific franc | pacific francs | french pacific franc | french pacific francs
YER | yemeni rial | yemeni rials | yemeni riyal | yemeni riyals | yemen rial | yemen rials | yemen riyal | yemen riyals
ZAR | R | rand | rands | south african rand | south african rands
ZMW | ZK | kwacha | kwachas | zambian kwacha | zambian kwachas | zambia kwacha
ZWG | ZiG | zimbabwe gold | zimbabwe zig | zimbabwean zig | zimbabwe gold dollar | zimbabwe gold dollars
?ANG | NAf | NAf. | NAƒ | ANƒ | netherlands antillean guilder | netherlands antillean guilders | netherlands antillean florin | netherlands antillean florins | netherlands antilles guilder | netherlands antilles guilders | netherlands antilles florin | netherlands antilles florins | antillean guilder | antillean guilders | antillean florin | antillean florins | dutch antillean guilder | dutch antillean guilders | dutch antillean florin | dutch antillean florins
BGN | лв | лв. | lev | leva | levs | bulgarian lev | bulgarian leva | bulgarian levs
DEM | DM | D.M. | deutschmark | deutschmarks | deutsche mark | deutsche marks | deutschemark | deutschemarks | deutsche-mark | deutsche-marks | d-mark | d-marks | german mark | german marks | west german mark | west german marks | german deutschmark | german deutschmarks | ?mark | ?marks
ESP | ₧ | Pta | Ptas | Pta. | Ptas. | peseta | pesetas | spanish peseta | spanish pesetas
FRF | FFr | FF | Ffr | FFr. | ₣ | french franc | french francs
GRD | ₯ | drachma | drachmas | drachmae | drachmai | greek drachma | greek drachmas | greek drachmae
IEP | IR£ | Ir£ | IRL£ | irish pound | irish pounds | irish punt | irish punts
ITL | ₤ | Lit | Lit. | lire | italian lira | italian lire | italian liras
NLG | ƒ | Dfl | Dfl. | DFl | Hfl | Hfl. | guilder | guilders | dutch guilder | dutch guilders | dutch florin | dutch florins | netherlands guilder | netherlands guilders | netherlands florin | netherlands florins
PTE | Esc. | escudo | escudos | portuguese escudo | portuguese escudos
ATS | austrian schilling | austrian schillings | schilling | schillings
BEF | belgian franc | belgian francs
FIM | markka | markkas | finnish markka | finnish mark | finnish marks
HRK | kuna | kunas | croatian kuna | croatian kunas
XBT | ₿ | BTC | bitcoin | bitcoins
ETH | ether
