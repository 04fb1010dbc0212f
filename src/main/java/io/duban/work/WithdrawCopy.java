package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a copy from those who have not read it yet, by whoever sent it. */
@Component
public class WithdrawCopy {

    private final Copies copies;
    private final WorkJournal journal;

    WithdrawCopy(Copies copies, WorkJournal journal) {
        this.copies = copies;
        this.journal = journal;
    }

    /** Refused where all have read it. Throws {@link Missing} for whoever did not send it. */
    @Transactional
    public Copy withdraw(CopyId id, Actor.Person who) {
        Copy copy = copies.find(id).filter(one -> one.sentBy().equals(who.id())).orElseThrow(() -> new Missing(id));
        int left = copies.withdraw(id);
        if (left == 0) {
            throw new CopyRefusal.NobodyLeft();
        }
        journal.copied(copy, WorkAct.COPY_WITHDRAWN, String.valueOf(left), who);
        return copy;
    }
}
