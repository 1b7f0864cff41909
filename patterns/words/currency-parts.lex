# Parts of a currency's unit: code, how many make one, names. Shared names stand with the currency meant by default.
# Source: ISO 4217; names as newspapers write them.
kind: currency_part

AED 100 | uae fils | emirati fils
AOA 100 | angolan centimo | angolan centimos | angolan céntimo | angolan céntimos
ARS 100 | argentine centavo | argentine centavos
AUD 100 | australian cent | australian cents
AWG 100 | aruban cent | aruban cents
AZN 100 | qepik | qepiks | gapik | gapiks
BAM 100 | fening | fenings | feninga
BBD 100 | barbados cent | barbados cents | barbadian cent | barbadian cents
BDT 100 | poisha
BHD 1000 | bahraini fils
BMD 100 | bermudian cent | bermudian cents | bermuda cent | bermuda cents
BND 100 | brunei cent | brunei cents
BOB 100 | bolivian centavo | bolivian centavos
BRL 100 | brazilian centavo | brazilian centavos
BSD 100 | bahamian cent | bahamian cents
BTN 100 | chhertum | chhertums | chetrum | chetrums
BWP 100 | thebe
BYN 100 | belarusian kopek | belarusian kopeks | belarusian kopeck | belarusian kopecks
BZD 100 | belize cent | belize cents | belizean cent | belizean cents
CAD 100 | canadian cent | canadian cents
CHF 100 | centime | centimes | rappen | swiss centime | swiss centimes
CNY 100 | fen
CUP 100 | cuban centavo | cuban centavos
CZK 100 | haler | halers | haléř | haléřů | haleru
DKK 100 | danish øre | danish ore | danish oere
DOP 100 | dominican centavo | dominican centavos
DZD 100 | algerian centime | algerian centimes
EGP 100 | piastre | piastres | piaster | piasters | egyptian piastre | egyptian piastres | egyptian piaster | egyptian piasters
ERN 100 | eritrean cent | eritrean cents
ETB 100 | santim | santims | ethiopian cent | ethiopian cents
EUR 100 | euro cent | euro cents | eurocent | eurocents | euro-cent | euro-cents
FJD 100 | fijian cent | fijian cents | fiji cent | fiji cents
FKP 100 | falkland islands penny | falkland islands pence | falkland islands pennies | falklands penny | falklands pence | falklands pennies
GBP 100 | penny | pence | pennies | p
GEL 100 | tetri
GHS 100 | pesewa | pesewas
GIP 100 | gibraltar penny | gibraltar pence | gibraltar pennies
GMD 100 | butut | bututs
GTQ 100 | guatemalan centavo | guatemalan centavos
GYD 100 | guyanese cent | guyanese cents | guyana cent | guyana cents
HKD 100 | hong kong cent | hong kong cents
HNL 100 | honduran centavo | honduran centavos
HTG 100 | haitian centime | haitian centimes
ILS 100 | agora | agorot | agoras
INR 100 | paisa | paise | paisas | indian paisa | indian paise
JMD 100 | jamaican cent | jamaican cents
JOD 1000 | jordanian fils
KES 100 | kenyan cent | kenyan cents | kenya cent | kenya cents
KGS 100 | kyrgyz tyiyn | kyrgyz tyiyns
KWD 1000 | kuwaiti fils
KYD 100 | cayman islands cent | cayman islands cents | cayman cent | cayman cents
KZT 100 | tiyn | tiyns
LKR 100 | sri lankan cent | sri lankan cents | sri lanka cent | sri lanka cents
LRD 100 | liberian cent | liberian cents
LSL 100 | sente | lisente
LYD 1000 | libyan dirham | libyan dirhams
MAD 100 | moroccan centime | moroccan centimes
MDL 100 | moldovan bani
MGA 5 | iraimbilanja
MMK 100 | pya | pyas
MOP 100 | macau avo | macau avos | macao avo | macao avos | macanese avo | macanese avos
MRU 5 | khoum | khoums
MUR 100 | mauritian cent | mauritian cents | mauritius cent | mauritius cents
MVR 100 | laari | laaris
MWK 100 | tambala | tambalas
MXN 100 | centavo | centavos | mexican centavo | mexican centavos
MYR 100 | malaysian sen | malaysia sen
MZN 100 | mozambican centavo | mozambican centavos
NAD 100 | namibian cent | namibian cents | namibia cent | namibia cents
NGN 100 | kobo | kobos
NIO 100 | nicaraguan centavo | nicaraguan centavos
NOK 100 | øre | norwegian øre | norwegian ore | norwegian oere
NPR 100 | nepali paisa | nepali paise | nepalese paisa | nepalese paise
NZD 100 | new zealand cent | new zealand cents | nz cent | nz cents
OMR 1000 | baisa | baisas | baiza | baizas | omani baisa | omani baisas
PAB 100 | panamanian centesimo | panamanian centesimos | panamanian centésimo | panamanian centésimos
PEN 100 | peruvian centimo | peruvian centimos | peruvian céntimo | peruvian céntimos
PGK 100 | toea
PHP 100 | sentimo | sentimos | philippine centavo | philippine centavos
PKR 100 | pakistani paisa | pakistani paise | pakistan paisa | pakistan paise
PLN 100 | grosz | groszy | grosze | groszes
QAR 100 | qatari dirham | qatari dirhams | qatar dirham | qatar dirhams
RON 100 | bani | romanian bani
RUB 100 | kopek | kopeks | kopeck | kopecks | copeck | copecks | russian kopek | russian kopeks | russian kopeck | russian kopecks
SAR 100 | halala | halalas | halalah | halalahs
SBD 100 | solomon islands cent | solomon islands cents
SCR 100 | seychellois cent | seychellois cents | seychelles cent | seychelles cents
SDG 100 | sudanese piastre | sudanese piastres | sudanese piaster | sudanese piasters
SEK 100 | öre | swedish öre | swedish ore | swedish oere
SGD 100 | singapore cent | singapore cents | singaporean cent | singaporean cents
SHP 100 | saint helena penny | saint helena pence | saint helena pennies | st helena penny | st helena pence | st helena pennies
SLE 100 | sierra leonean cent | sierra leonean cents
SRD 100 | surinamese cent | surinamese cents | suriname cent | suriname cents
SSP 100 | south sudanese piastre | south sudanese piastres | south sudanese piaster | south sudanese piasters
SVC 100 | salvadoran centavo | salvadoran centavos
SYP 100 | syrian piastre | syrian piastres | syrian piaster | syrian piasters
SZL 100 | swazi cent | swazi cents
THB 100 | satang | satangs
TJS 100 | diram | dirams
TMT 100 | turkmen tenge
TND 1000 | millime | millimes | tunisian millime | tunisian millimes
TOP 100 | seniti | senitis
TRY 100 | kurus | kuruş | kuruses
TTD 100 | trinidad and tobago cent | trinidad and tobago cents | trinidad cent | trinidad cents | tt cent | tt cents
TWD 100 | taiwan cent | taiwan cents | taiwanese cent | taiwanese cents
TZS 100 | tanzanian cent | tanzanian cents | tanzania cent | tanzania cents
UAH 100 | kopiyka | kopiykas | kopiyky | kopiyok
USD 100 | cent | cents | ¢ | us cent | us cents | u.s. cent | u.s. cents | american cent | american cents
UYU 100 | uruguayan centesimo | uruguayan centesimos | uruguayan centésimo | uruguayan centésimos
UZS 100 | uzbek tiyin | uzbek tiyins
VES 100 | venezuelan centimo | venezuelan centimos | venezuelan céntimo | venezuelan céntimos
WST 100 | sene
XCD 100 | eastern caribbean cent | eastern caribbean cents | east caribbean cent | east caribbean cents | ec cent | ec cents
XCG 100 | caribbean guilder cent | caribbean guilder cents
ZAR 100 | south african cent | south african cents | south africa cent | south africa cents
ZMW 100 | ngwee | ngwees
ZWG 100 | zimbabwe gold cent | zimbabwe gold cents
ANG 100 | antillean cent | antillean cents
BGN 100 | stotinka | stotinki | stotinkas
DEM 100 | pfennig | pfennigs | pfennige | pfennigen
FRF 100 | french centime | french centimes
GRD 100 | lepta
IEP 100 | irish penny | irish pence | irish pennies
NLG 100 | dutch cent | dutch cents
