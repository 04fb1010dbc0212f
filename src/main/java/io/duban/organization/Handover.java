package io.duban.organization;

import io.duban.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about the work that roles leave behind when they are taken away: who gets the roles, and how much of
 * the work was shown to wait for nobody afterwards. Both null: nothing was said.
 */
public record Handover(
        @Nullable Integer confirmed, @Nullable PersonId successor) {

    public static final Handover NONE = new Handover(null, null);

    void mustConfirm(int left) {
        if (left > 0 && (confirmed == null || confirmed < left)) {
            throw new OrganizationRefusal.LeavesWork(left);
        }
    }
}
