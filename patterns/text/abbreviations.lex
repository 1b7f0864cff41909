# Abbreviations behind whose full stop a sentence goes on.
# Source: compiled for pressbox.
kind: abbreviation

Mr. | Mrs. | Ms. | Dr. | Prof. | St. | Sen. | Rep. | Gov. | Gen. | Sgt. | Capt. | Lt. | Col. | Cpl. | Rev. | Hon. | Pres. | Jr. | Sr. | Messrs. | Mme. | Supt. | Det. | Insp.
v. | vs. | c. | b. | lbw. | cf. | e.g. | i.e. | viz. | approx. | inc.
Mt. | Ft. | Fr. | Bros.
