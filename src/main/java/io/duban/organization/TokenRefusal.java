package io.duban.organization;

import io.duban.shared.Refusal;
import java.time.LocalDate;

/** Why a token of a program may not be made or ended like that. */
public abstract sealed class TokenRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private TokenRefusal(String reason, Object... arguments) {
        super("refusal.token." + reason, arguments);
    }

    public static final class EndsInThePast extends TokenRefusal {
        private static final long serialVersionUID = 1;

        EndsInThePast() {
            super("endsInThePast");
            isAbout("until");
        }
    }

    /** Nobody remembers for longer what a token was for. */
    public static final class EndsTooLate extends TokenRefusal {
        private static final long serialVersionUID = 1;

        EndsTooLate(LocalDate last) {
            super("endsTooLate", last);
            isAbout("until");
        }
    }

    public static final class NameTaken extends TokenRefusal {
        private static final long serialVersionUID = 1;

        NameTaken(String name) {
            super("nameTaken", name);
            isAbout("name");
        }
    }

    public static final class TooMany extends TokenRefusal {
        private static final long serialVersionUID = 1;

        TooMany(int most) {
            super("tooMany", most);
        }
    }

    public static final class AlreadyRevoked extends TokenRefusal {
        private static final long serialVersionUID = 1;

        AlreadyRevoked() {
            super("alreadyRevoked");
        }
    }
}
