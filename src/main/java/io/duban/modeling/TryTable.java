package io.duban.modeling;

import io.duban.modeling.checking.Finding;
import io.duban.modeling.trying.TableTrial;
import io.duban.modeling.trying.TableTrials;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors see what would be judged otherwise today by a draft of a decision table. Nothing is written. */
@Component
public class TryTable {

    private final ReadDrafts read;
    private final TableTrials trials;
    private final Clock clock;

    TryTable(ReadDrafts read, TableTrials trials, Clock clock) {
        this.read = read;
        this.trials = trials;
        this.clock = clock;
    }

    /** The last text of a draft of a table; refuses what the checks find fault with. */
    @Transactional(readOnly = true)
    public TableTrial of(ModelDraftId id, Actor.Person who) {
        ModelDraft draft = read.of(id, who).draft();
        OwnTable table = OwnTable.named(draft.model()).orElseThrow(() -> new Missing(id));
        ReadDrafts.Text text = read.text(id, 0, who);
        long errors = text.findings().stream().filter(Finding::isError).count();
        if (errors > 0) {
            throw new ModelingRefusal.Unsound((int) errors);
        }
        return trials.run(table.key(), text.source().getBytes(StandardCharsets.UTF_8), BusinessTime.today(clock));
    }
}
