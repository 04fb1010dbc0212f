package io.duban.organization;

import io.duban.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about the work that is left behind: who gets the roles for it, and how much of it was shown to be
 * left. Both null: nothing was said.
 */
public record Handover(
        @Nullable Integer confirmed, @Nullable PersonId successor) {

    public static final Handover NONE = new Handover(null, null);

    boolean confirms(List<WaitingWork.Waiting> left) {
        int count = WaitingWork.count(left);
        return count == 0 || (confirmed != null && confirmed >= count);
    }
}
