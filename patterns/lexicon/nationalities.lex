# Demonyms: canonical name as in nations.lex, then the adjective and the words for its people.
# Source: compiled for pressbox from public facts (common English usage); no text or database was copied.
kind: nationality

England | English | Englishman | Englishmen | Englishwoman | Englishwomen
Scotland | Scottish | Scot | Scots | Scotsman | Scotsmen | Scotswoman
Wales | Welsh | Welshman | Welshmen | Welshwoman
Northern Ireland | Northern Irish | Northern Irishman | Northern Irishmen | Ulsterman | Ulstermen
Republic of Ireland | ?Irish
Ireland | ?Irish | Irishman | Irishmen | Irishwoman | Irishwomen
Great Britain | British | Briton | Britons | Brit | Brits
West Indies | West Indian | West Indians
Europe | European | Europeans
United States | American | Americans | ?US | ?U.S.
Canada | Canadian | Canadians
Mexico | Mexican | Mexicans
France | French | Frenchman | Frenchmen | Frenchwoman | Frenchwomen
Germany | German | Germans
West Germany | West German | West Germans
East Germany | East German | East Germans
Italy | Italian | Italians
Spain | Spanish | Spaniard | Spaniards
Portugal | Portuguese
Netherlands | Dutch | Dutchman | Dutchmen | Dutchwoman
Belgium | Belgian | Belgians
Luxembourg | Luxembourger | Luxembourgers | Luxembourgish
Switzerland | Swiss
Austria | Austrian | Austrians
Liechtenstein | Liechtensteiner | Liechtensteiners
Denmark | Danish | Dane | Danes
Sweden | Swedish | Swede | Swedes
Norway | Norwegian | Norwegians
Finland | Finnish | Finn | Finns
Iceland | Icelandic | Icelander | Icelanders
Faroe Islands | Faroese
Poland | ?Polish | Pole | Poles
Czech Republic | Czech | Czechs
Czechoslovakia | Czechoslovak | Czechoslovakian
Slovakia | Slovak | Slovakian | Slovaks | Slovakians
Hungary | Hungarian | Hungarians
Romania | Romanian | Romanians
Bulgaria | Bulgarian | Bulgarians
Serbia | Serbian | Serb | Serbs | Serbians
Yugoslavia | Yugoslav | Yugoslavian
Croatia | Croatian | Croat | Croats | Croatians
Slovenia | Slovenian | Slovene | Slovenians | Slovenes
Bosnia and Herzegovina | Bosnian | Bosnians
Montenegro | Montenegrin | Montenegrins
North Macedonia | Macedonian | Macedonians
Albania | Albanian | Albanians
Kosovo | Kosovan | Kosovar | Kosovans | Kosovars
Greece | Greek | Greeks
Turkey | Turkish | Turk | Turks
Cyprus | Cypriot | Cypriots
Malta | Maltese
San Marino | Sammarinese
Andorra | Andorran | Andorrans
Gibraltar | Gibraltarian | Gibraltarians
Monaco | Monegasque
Russia | Russian | Russians
Soviet Union | Soviet | Soviets
Ukraine | Ukrainian | Ukrainians
Belarus | Belarusian | Belarusians | Belarussian
Moldova | Moldovan | Moldovans
Lithuania | Lithuanian | Lithuanians
Latvia | Latvian | Latvians
Estonia | Estonian | Estonians
Georgia | ?Georgian | ?Georgians
Armenia | Armenian | Armenians
Azerbaijan | Azerbaijani | Azeri | Azerbaijanis
Kazakhstan | Kazakh | Kazakhs | Kazakhstani
Uzbekistan | Uzbek | Uzbeks | Uzbekistani
Kyrgyzstan | Kyrgyz
Tajikistan | Tajik | Tajiks
Turkmenistan | Turkmen
Israel | Israeli | Israelis
Palestine | Palestinian | Palestinians
Lebanon | Lebanese
Jordan | Jordanian | Jordanians
Syria | Syrian | Syrians
Iraq | Iraqi | Iraqis
Iran | Iranian | Iranians
Saudi Arabia | Saudi | Saudis | Saudi Arabian
Qatar | Qatari | Qataris
United Arab Emirates | Emirati | Emiratis
Kuwait | Kuwaiti | Kuwaitis
Bahrain | Bahraini | Bahrainis
Oman | Omani | Omanis
Yemen | Yemeni | Yemenis
Afghanistan | Afghan | Afghans
Pakistan | Pakistani | Pakistanis
India | Indian | ?Indians
Sri Lanka | Sri Lankan | Sri Lankans
Bangladesh | Bangladeshi | Bangladeshis
Nepal | Nepalese | Nepali
Bhutan | Bhutanese
Maldives | Maldivian | Maldivians
China | Chinese
Hong Kong | Hong Konger | Hong Kongers
Chinese Taipei | Taiwanese
Mongolia | Mongolian | Mongolians
North Korea | North Korean | North Koreans
South Korea | South Korean | South Koreans | ?Korean | ?Koreans
Japan | Japanese
Vietnam | Vietnamese
Thailand | Thai | Thais
Malaysia | Malaysian | Malaysians
Singapore | Singaporean | Singaporeans
Indonesia | Indonesian | Indonesians
Philippines | Filipino | Filipinos | Filipina | Philippine
Cambodia | Cambodian | Cambodians
Laos | Laotian | Laotians
Myanmar | Burmese
Brunei | Bruneian
East Timor | Timorese
Guam | Guamanian
Australia | Australian | Australians | Aussie
New Zealand | New Zealander | New Zealanders | Kiwi
Fiji | Fijian | Fijians
Samoa | Samoan | Samoans
Tonga | Tongan | Tongans
Papua New Guinea | Papua New Guinean | Papua New Guineans
Solomon Islands | Solomon Islander | Solomon Islanders
Vanuatu | Ni-Vanuatu
New Caledonia | New Caledonian
Tahiti | Tahitian | Tahitians
Cook Islands | Cook Islander | Cook Islanders
Nauru | Nauruan
South Africa | South African | South Africans
Namibia | Namibian | Namibians
Zimbabwe | Zimbabwean | Zimbabweans
Zambia | Zambian | Zambians
Botswana | Botswanan | Motswana
Lesotho | Basotho
Eswatini | Swazi
Mozambique | Mozambican | Mozambicans
Malawi | Malawian | Malawians
Madagascar | Malagasy | Madagascan
Mauritius | Mauritian | Mauritians
Comoros | Comorian | Comorians
Seychelles | Seychellois
Angola | Angolan | Angolans
DR Congo | ?Congolese
Congo | ?Congolese
Gabon | Gabonese
Equatorial Guinea | Equatoguinean | Equatorial Guinean
Cameroon | Cameroonian | Cameroonians
Chad | Chadian | Chadians
Central African Republic | Central African
Nigeria | Nigerian | Nigerians
Niger | Nigerien
Benin | Beninese
Togo | Togolese
Ghana | Ghanaian | Ghanaians
Ivory Coast | Ivorian | Ivorians
Burkina Faso | Burkinabe
Mali | Malian | Malians
Liberia | Liberian | Liberians
Sierra Leone | Sierra Leonean | Sierra Leoneans
Guinea | Guinean | Guineans
Guinea-Bissau | Bissau-Guinean
Senegal | Senegalese
Gambia | Gambian | Gambians
Mauritania | Mauritanian | Mauritanians
Cape Verde | Cape Verdean | Cape Verdeans
Morocco | Moroccan | Moroccans
Algeria | Algerian | Algerians
Tunisia | Tunisian | Tunisians
Libya | Libyan | Libyans
Egypt | Egyptian | Egyptians
Sudan | Sudanese
South Sudan | South Sudanese
Eritrea | Eritrean | Eritreans
Ethiopia | Ethiopian | Ethiopians
Djibouti | Djiboutian
Somalia | Somali | Somalis
Kenya | Kenyan | Kenyans
Uganda | Ugandan | Ugandans
Tanzania | Tanzanian | Tanzanians
Zanzibar | Zanzibari
Rwanda | Rwandan | Rwandans
Burundi | Burundian | Burundians
Brazil | Brazilian | Brazilians
Argentina | Argentine | Argentinian | Argentinians | Argentines
Uruguay | Uruguayan | Uruguayans
Paraguay | Paraguayan | Paraguayans
Chile | Chilean | Chileans
Bolivia | Bolivian | Bolivians
Peru | Peruvian | Peruvians
Ecuador | Ecuadorian | Ecuadorean | Ecuadorians
Colombia | Colombian | Colombians
Venezuela | Venezuelan | Venezuelans
Guyana | Guyanese
Suriname | Surinamese
Panama | Panamanian | Panamanians
Costa Rica | Costa Rican | Costa Ricans
Nicaragua | Nicaraguan | Nicaraguans
Honduras | Honduran | Hondurans
El Salvador | Salvadoran | Salvadorean | Salvadorans
Guatemala | Guatemalan | Guatemalans
Belize | Belizean | Belizeans
Jamaica | Jamaican | Jamaicans
Trinidad and Tobago | Trinidadian | Trinidadians | Tobagonian
Barbados | Barbadian | Barbadians | Bajan | Bajans
Haiti | Haitian | Haitians
Cuba | Cuban | Cubans
Dominican Republic | ?Dominican | ?Dominicans
Dominica | ?Dominican
Puerto Rico | Puerto Rican | Puerto Ricans
Bermuda | Bermudian | Bermudan
Bahamas | Bahamian | Bahamians
Cayman Islands | Caymanian
Antigua and Barbuda | Antiguan | Antiguans | Barbudan
St Kitts and Nevis | Kittitian | Nevisian
St Lucia | St Lucian | Saint Lucian | St. Lucian
St Vincent and the Grenadines | Vincentian
Grenada | Grenadian | Grenadians
Montserrat | Montserratian
Anguilla | Anguillan
Aruba | Aruban
Curacao | Curacaoan
Guadeloupe | Guadeloupean
Martinique | Martinican
Guernsey | Guernseyman
Isle of Man | Manx | Manxman
Greenland | Greenlander | Greenlandic
Basque Country | Basque | Basques
Catalonia | Catalan | Catalans
