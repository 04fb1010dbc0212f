package io.duban.journal.web;

import io.duban.journal.JournalSearch;
import io.duban.journal.SearchJournal;
import io.duban.shared.Actor;
import io.duban.shared.ParametersRefused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a program or a file asks of the journal: an act or a person that there is not is no empty answer. */
@Component
class JournalQuestions {

    private static final String NAMES_NOTHING = "web.problem.parameter.namesNothing";

    private final SearchJournal searchJournal;
    private final JournalWords words;

    JournalQuestions(SearchJournal searchJournal, JournalWords words) {
        this.searchJournal = searchJournal;
        this.words = words;
    }

    /** @throws ParametersRefused for an act and a person that the journal does not know */
    JournalSearch of(JournalForm form, Actor.Person who) {
        List<String> acts = acts(form.act(), who);
        String person = form.person();
        if (person != null && !searchJournal.knows(person, who)) {
            throw ParametersRefused.because("person", NAMES_NOTHING, person);
        }
        return form.search(acts);
    }

    private @Nullable List<String> acts(@Nullable String act, Actor.Person who) {
        if (act == null) {
            return null;
        }
        List<String> named = words.actsNamed(act, searchJournal.acts(who));
        if (named.isEmpty() && !words.isAct(Objects.requireNonNull(act))) {
            throw ParametersRefused.because("act", NAMES_NOTHING, act);
        }
        return named;
    }
}
