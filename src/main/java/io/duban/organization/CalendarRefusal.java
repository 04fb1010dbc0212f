package io.duban.organization;

import io.duban.shared.Refusal;

/** Why a file is not taken in as a calendar. */
public abstract sealed class CalendarRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private CalendarRefusal(String reason, Object... arguments) {
        super("refusal.organization." + reason, arguments);
        isAbout("file");
    }

    /** There is no file, or none that names a day. */
    public static final class NoCalendarFile extends CalendarRefusal {
        private static final long serialVersionUID = 1;

        public NoCalendarFile() {
            super("noCalendarFile");
        }
    }

    /** It is larger than the kilobytes that are taken. */
    public static final class CalendarFileTooLarge extends CalendarRefusal {
        private static final long serialVersionUID = 1;

        public CalendarFileTooLarge(int kilobytes) {
            super("calendarFileTooLarge", kilobytes);
        }
    }

    /** Neither a workbook nor a text. */
    public static final class CalendarFileUnreadable extends CalendarRefusal {
        private static final long serialVersionUID = 1;

        public CalendarFileUnreadable() {
            super("calendarFileUnreadable");
        }
    }
}
