package io.duban.intake.internal;

import io.duban.plan.Direction;
import io.duban.plan.Indicator.Target;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Targets as cells: ≥2000, ≤5.8, =3, 约50, 下降35%, or words such as Ⅲ类. */
final class TargetCells {

    /** What a cell says; {@code assumed} when it holds a bare number, which the direction has to explain. */
    record Understood(TargetOperator operator, @Nullable BigDecimal value, String words, boolean assumed) {}

    private static final String NUMBER = "(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)";

    private record Form(Pattern pattern, TargetOperator operator) {}

    private static final List<Form> FORMS = List.of(
            form("(?:≥|>=|不低于|不少于|至少|达到)" + NUMBER + "(.*?)(?:以上)?", TargetOperator.AT_LEAST),
            form(NUMBER + "(.*?)以上", TargetOperator.AT_LEAST),
            form("(?:≤|<=|不高于|不超过|控制在|降至)" + NUMBER + "(.*?)(?:以下|以内)?", TargetOperator.AT_MOST),
            form(NUMBER + "(.*?)(?:以下|以内)", TargetOperator.AT_MOST),
            form("(?:=|等于)" + NUMBER + "(.*)", TargetOperator.EQUAL),
            form("(?:约|≈|~)" + NUMBER + "(.*?)(?:左右)?", TargetOperator.ABOUT),
            form(NUMBER + "(.*?)左右", TargetOperator.ABOUT),
            form("(?:下降|降低|减少|↓)" + NUMBER + "(%?)(?:以上)?", TargetOperator.DECREASE_BY));
    private static final Pattern BARE = Pattern.compile(NUMBER + "(.*)");
    private static final Pattern SIGNED_WORDS = Pattern.compile("([≥≤≈↓])(.+)");
    private static final Pattern QUOTED = Pattern.compile("“(.*)”");

    private TargetCells() {}

    /** Empty when a number carries a unit that is not the indicator's; {@code direction} explains a bare number. */
    static Optional<Understood> read(String typed, String unit, Direction direction) {
        Matcher quoted = QUOTED.matcher(typed.strip());
        if (quoted.matches()) {
            return Optional.of(new Understood(TargetOperator.EQUAL, null, quoted.group(1), false));
        }
        String text = narrow(typed);
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            if (found.matches()) {
                return fits(found.group(2), unit, form.operator())
                        ? Optional.of(new Understood(form.operator(), number(found.group(1)), "", false))
                        : otherUnit(typed);
            }
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches() && fits(bare.group(2), unit, TargetOperator.EQUAL)) {
            return Optional.of(new Understood(implied(direction), number(bare.group(1)), "", true));
        }
        Matcher words = SIGNED_WORDS.matcher(typed.strip());
        return Optional.of(
                words.matches()
                        ? new Understood(
                                sign(words.group(1)), null, words.group(2).strip(), false)
                        : new Understood(TargetOperator.EQUAL, null, typed.strip(), false));
    }

    /** A number that a cell holds as a number. */
    static Understood read(BigDecimal value, Direction direction) {
        return new Understood(implied(direction), value, "", true);
    }

    /** The cell from which the same target is read again. */
    static String write(Target target) {
        if (target.value() != null) {
            return ProposedIndicator.signs(target);
        }
        String text = target.words();
        String signed =
                switch (target.operator()) {
                    case AT_LEAST -> "≥" + text;
                    case AT_MOST -> "≤" + text;
                    case ABOUT -> "≈" + text;
                    case DECREASE_BY -> "↓" + text;
                    case EQUAL -> text;
                };
        boolean same = read(signed, "", Direction.UP)
                .filter(back -> back.value() == null
                        && back.operator() == target.operator()
                        && back.words().equals(text))
                .isPresent();
        return same ? signed : "“" + text + "”";
    }

    /** Words after a number: either its unit, or the number is part of a sentence and so no number at all. */
    private static Optional<Understood> otherUnit(String typed) {
        boolean signed = typed.strip().matches("[≥≤=＝<>约≈].*");
        return signed
                ? Optional.empty()
                : Optional.of(new Understood(TargetOperator.EQUAL, null, typed.strip(), false));
    }

    private static boolean fits(String tail, String unit, TargetOperator operator) {
        String rest = tail.strip();
        return rest.isEmpty()
                || rest.equals(narrow(unit))
                || (operator == TargetOperator.DECREASE_BY && rest.equals("%"));
    }

    private static TargetOperator implied(Direction direction) {
        return switch (direction) {
            case UP -> TargetOperator.AT_LEAST;
            case DOWN -> TargetOperator.AT_MOST;
            case KEEP -> TargetOperator.EQUAL;
        };
    }

    private static TargetOperator sign(String sign) {
        return switch (sign) {
            case "≥" -> TargetOperator.AT_LEAST;
            case "≤" -> TargetOperator.AT_MOST;
            case "↓" -> TargetOperator.DECREASE_BY;
            default -> TargetOperator.ABOUT;
        };
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Full-width digits and signs as their narrow forms, without blanks. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && character != 0x3000)
                .map(character -> character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character)
                .forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    private static Form form(String pattern, TargetOperator operator) {
        return new Form(Pattern.compile(pattern), operator);
    }
}
