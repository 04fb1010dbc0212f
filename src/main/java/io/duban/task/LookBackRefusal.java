package io.duban.task;

import io.duban.shared.Refusal;
import java.util.Map;

/** Why a look-back says no. */
public abstract sealed class LookBackRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private LookBackRefusal(String key, Object... arguments) {
        super("refusal.lookBack." + key, arguments);
    }

    /** What was found is to be said in words, whatever it is. */
    public static final class WordsRequired extends LookBackRefusal {

        private static final long serialVersionUID = 1;

        WordsRequired() {
            super("wordsRequired");
            isAbout("words");
        }
    }

    /** Nobody looks back at this task now. */
    public static final class NotNow extends LookBackRefusal {

        private static final long serialVersionUID = 1;

        NotNow(String number) {
            super("notNow", number);
        }
    }

    /** The months are from 1 to a bound, or there are none. */
    public static final class MonthsWrong extends LookBackRefusal {

        private static final long serialVersionUID = 1;

        private final int most;

        MonthsWrong(int most) {
            super("monthsWrong", most);
            this.most = most;
            isAbout("months");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("most", most);
        }
    }
}
