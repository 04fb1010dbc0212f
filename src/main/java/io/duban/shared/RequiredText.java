package io.duban.shared;

/** A text that an act may not go without: a reason, a basis, a finding. Signs alone are none. */
public final class RequiredText {

    private RequiredText() {}

    /** Whether there is not one letter, ideograph or digit in it, so that whoever reads it later learns nothing. */
    public static boolean isMissing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
