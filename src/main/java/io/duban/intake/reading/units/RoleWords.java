package io.duban.intake.reading.units;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that give a role: labels before units and verbs behind them. */
final class RoleWords {

    private static final String DUTY = "牵头|责任|主责|主办|承办|配合|协办|协同|协助|协作|参与|参加|支持|实施|落实|组织|考核|主要|第一";
    private static final Pattern LABEL =
            Pattern.compile("^(?:项目|任务|工作)?((?:" + DUTY + "|[和及与、/])+)(单位|部门|主体|机构|处室|科室|领导|人|者|区县|方)?\\s*[:：]");
    private static final Pattern VERB =
            Pattern.compile("(?:共同|联合|具体|分别|分工)?(?:(?:按照?|根据|依据?)(?:各自|部门)?(?:职责|职能|职责职能)(?:和?分工)?)?(?:共同|分工|各自)?"
                    + "(牵头负责|牵头落实|牵头组织|牵头实施|牵头推进|牵头|负责落实|负责实施|组织实施|负责|配合落实|配合实施|配合做好|配合|抓好落实|推进落实|落实|实施"
                    + "|参与|参加|协同|协助|协作)$");

    private RoleWords() {}

    /**
     * A label such as 牵头单位：.
     *
     * @param role empty for a label that names people, who are no units
     */
    record Label(Optional<Role> role, int length) {}

    /** A verb such as 按职责分工负责 at the end of a unit. */
    record Verb(Role role, int start) {}

    static Optional<Label> label(String text) {
        Matcher found = LABEL.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String kind = found.group(2) == null ? "" : found.group(2);
        boolean people = kind.equals("领导") || kind.equals("人") || kind.equals("者");
        return Optional.of(new Label(people ? Optional.empty() : Optional.of(role(found.group(1))), found.end()));
    }

    static Optional<Verb> verb(String text) {
        Matcher found = VERB.matcher(text);
        return found.find() ? Optional.of(new Verb(role(found.group(1)), found.start())) : Optional.empty();
    }

    static Role role(String words) {
        if (words.contains("牵头") || words.contains("主办") || words.contains("主责") || words.contains("第一")) {
            return Role.LEAD;
        }
        boolean helps = words.contains("配合") || words.contains("协") || words.contains("参") || words.contains("支持");
        return helps ? Role.COOPERATE : Role.RESPONSIBLE;
    }
}
