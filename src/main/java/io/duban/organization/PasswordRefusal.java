package io.duban.organization;

import io.duban.shared.Refusal;

/** Why this cannot be the new password. */
public abstract sealed class PasswordRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private PasswordRefusal(String reason, Object... arguments) {
        super("refusal.organization." + reason, arguments);
    }

    public static final class OldIsWrong extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        OldIsWrong() {
            super("oldPasswordWrong");
            isAbout("oldPassword");
        }
    }

    public static final class Unchanged extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        Unchanged() {
            super("passwordUnchanged");
            isAbout("newPassword");
        }
    }

    public static final class TooShort extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        TooShort(int characters) {
            super("passwordTooShort", characters);
            isAbout("newPassword", "password");
        }
    }

    public static final class TooLong extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        TooLong(int bytes) {
            super("passwordTooLong", bytes);
            isAbout("newPassword", "password");
        }
    }

    public static final class IsAccount extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        IsAccount() {
            super("passwordIsAccount");
            isAbout("newPassword", "password");
        }
    }

    public static final class TooCommon extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        TooCommon() {
            super("passwordTooCommon");
            isAbout("newPassword", "password");
        }
    }

    /** The link was used, has ended, was replaced, or never was one; which of these is not told. */
    public static final class LinkOver extends PasswordRefusal {
        private static final long serialVersionUID = 1;

        LinkOver() {
            super("linkOver");
        }
    }
}
