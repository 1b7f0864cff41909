// Percentages: whose they are when the sentence's rule did not say.
#include "extractor/resolve/settle.h"

namespace pressbox {

void SettlePercentages(Reading& reading) {
    const Analysis& a = reading.analysis;
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "percentage" || draft.fields.has("subject")) continue;
        const Sentence& sentence = a.layers.sentences[draft.sentence];
        int32_t subject = SubjectBefore(a, sentence, draft.first_token, true);
        if (subject < 0) subject = SubjectBefore(a, sentence, draft.first_token, false);
        SetName(draft, "subject", reading, subject);
    }
}

}  // namespace pressbox
