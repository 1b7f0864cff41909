// Percentages: whose they are when the sentence's rule did not say, or took somebody who stands aside.
#include "extractor/resolve/figures.h"
#include "extractor/resolve/settle.h"

namespace pressbox {

void SettlePercentages(Reading& reading) {
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "percentage") continue;
        FillQualifier(reading, draft);
        if (draft.fields.has("subject") && !draft.aside) continue;
        SetName(draft, "subject", reading, WhoseFigure(reading, draft.sentence, draft.first_token));
    }
}

}  // namespace pressbox
