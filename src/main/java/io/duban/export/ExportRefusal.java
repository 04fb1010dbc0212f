package io.duban.export;

import io.duban.shared.Refusal;

/** Why a list is not written to a file. */
public abstract sealed class ExportRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    ExportRefusal(String reason, Object... arguments) {
        super("refusal.export." + reason, arguments);
    }

    /** More rows than a spreadsheet is any use with: the list has to be narrowed. */
    public static final class TooLong extends ExportRefusal {

        private static final long serialVersionUID = 1;

        TooLong(int most) {
            super("tooLong", most);
        }
    }
}
