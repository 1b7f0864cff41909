# Football clubs of the Cymru Premier, the Northern Ireland Football League and the League of Ireland.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football

New Saints | ?TNS | Total Network Solutions | The New Saints | ?TN Saints
Bala Town | ?Bala
Bangor City
Barry Town United | Barry Town | ?Barry
Caernarfon Town | ?Caernarfon | ?Canaries
Cardiff Metropolitan University | Cardiff Met | Cardiff Metropolitan
Carmarthen Town | ?Carmarthen
Cefn Druids | NEWI Cefn Druids
Connah's Quay Nomads | Connah's Quay | ?Nomads
Flint Town United | Flint Town | ?Flint
Haverfordwest County | ?Haverfordwest | ?Bluebirds
?Llandudno | Llandudno FC | Llandudno Town
Llanelli Town | Llanelli AFC | ?Llanelli
?Newtown | Newtown AFC
?Penybont | Pen-y-Bont | Penybont FC
Pontypridd United | Pontypridd Town
Port Talbot Town
Prestatyn Town | ?Prestatyn
?Rhyl | Rhyl FC | CPD Y Rhyl
Airbus UK Broughton | Airbus UK | Airbus Broughton | AUK Broughton
Aberystwyth Town | Aberystwyth | ?Seasiders
Afan Lido
Briton Ferry Llansawel | Briton Ferry
Colwyn Bay | Colwyn Bay FC
?Neath | Neath FC | Neath Athletic
Aberdare Town
Cwmbran Town | ?Cwmbran
Holywell Town | ?Holywell
?Guilsfield
Ebbw Vale FC
Denbigh Town
Llangefni Town
Trefelin
?Ammanford | Ammanford FC
Llantwit Major FC
Goytre United
Taff's Well
Cambrian United | Cambrian & Clydach | Cambrian and Clydach
Welshpool Town
?Porthmadog | Porthmadog FC
?Caersws | Caersws FC
Linfield | Linfield FC
Glentoran | ?Glens | Glentoran FC
?Cliftonville | ?Reds | Cliftonville FC
Crusaders FC | ?Crusaders | ?Crues
?Coleraine | ?Bannsiders | Coleraine FC
?Larne | Larne FC | ?Inver Reds
Ballymena United | ?Ballymena | ?Braidmen
Glenavon | Lurgan Blues | Glenavon FC
?Portadown | ?Ports | Portadown FC
Dungannon Swifts | ?Dungannon | ?Swifts
Carrick Rangers | ?Carrick
?Loughgall | Loughgall FC
Newry City | ?Newry | Newry City AFC | Newry Town
Warrenpoint Town | ?Warrenpoint | Warrenpoint Town FC
?Ards | Ards FC
Ballinamallard United | Ballinamallard | ?Mallards
Ballyclare Comrades | ?Ballyclare
?Bangor | Bangor FC
Annagh United
Dergview
?Dundela
H&W Welders | Harland & Wolff Welders | Harland and Wolff Welders
?Institute | Institute FC
Knockbreda
Limavady United | ?Limavady
Lisburn Distillery | ?Distillery | Lisburn Distillery FC
Donegal Celtic
Omagh Town
Armagh City
PSNI FC
?Queen's University Belfast
Tobermore United
Moyola Park
Banbridge Town
Rathfriland Rangers
?Bohemians | ?Bohs | ?Bohemian | Bohemian FC | Bohemians Dublin
Shamrock Rovers | ?Hoops | ?Rovers
Shelbourne | ?Shels | Shelbourne FC
St Patrick's Athletic | St Pat's | St Pats | ?Saints | Saint Patrick's Athletic | St Patrick's Ath
Derry City | ?Derry | ?Candystripes
?Dundalk | Dundalk FC | ?Lilywhites
Sligo Rovers | ?Sligo | Bit O'Red | ?Rovers
Drogheda United | ?Drogheda | ?Drogs
?Waterford | Waterford FC | Waterford United
Galway United | Galway Utd | ?Tribesmen
Cork City | Cork City FC | ?Rebel Army
Bray Wanderers | ?Bray | ?Seagulls
Longford Town | ?Longford
Finn Harps | ?Harps
UCD | University College Dublin | ?Students | UC Dublin
Athlone Town | ?Athlone
Cobh Ramblers | ?Cobh | ?Rams
Kerry FC
Treaty United
?Wexford | Wexford Youths | Wexford FC
?Cabinteely | Cabinteely FC
Limerick FC | Limerick 37
Monaghan United
Kildare County
Dublin City FC
Sporting Fingal
Kilkenny City
Mervue United
Salthill Devon
?Home Farm
Peamount United
Cork Hibernians | Cork Hibs
Drumcondra FC | ?Drumcondra
Cork Celtic
Newington FC
Aberdare Athletic
Belfast Celtic
Portstewart FC | ?Portstewart
Lurgan Celtic
Bluebell United
Cherry Orchard FC
Crumlin United
Cockhill Celtic
Bangor 1876
Buckley Town | ?Buckley
Conwy Borough
Gresford Athletic
Ton Pentre
Maesteg Park
Inter Cardiff
Llanidloes Town
Caerau Ely
Risca United
