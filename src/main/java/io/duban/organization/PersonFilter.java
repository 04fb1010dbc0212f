package io.duban.organization;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which people to list: part of a name or account (blank: any), a unit, a role; those switched off only when asked. */
public record PersonFilter(
        String text, @Nullable UnitId unit, @Nullable Role role, boolean withInactive) {

    public PersonFilter {
        text = text.strip();
    }

    /** Account names are in lower case. */
    public String lowerText() {
        return text.toLowerCase(Locale.ROOT);
    }
}
