package io.duban.intake.reading.units;

import io.duban.intake.reading.document.Range;
import io.duban.intake.reading.limits.WrittenDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the words inside a statement: lists of units, each under a label before it (牵头单位：A、B) or closed by a verb
 * behind it (A、B按职责分工负责), perhaps with a time limit among them.
 */
final class StatementParser {

    private static final String CUTS = "、，,；;。\t\n";
    private static final Pattern LIMIT = Pattern.compile(
            "^(?:(?:\\p{IsHan}{0,4}(?:时限|期限|时间|时点)(?:要求|节点)?[:：])?\\s*(?:(?:\\d{4}年)?(?:\\d{1,2}月(?:\\d{1,2}日)?|第?[一二三四]季度|[上下]半年|年)?(?:中旬|上旬|下旬)?[底末前份内]*"
                    + "(?:完成|取得|启动|实现|形成|基本|持续|建成|出台|开展|前).*|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[底末前]*|\\d{1,2}月(?:底|末|份|\\d{1,2}日)?前?|年[底内末]前?"
                    + "|持续\\p{IsHan}{2,4}|长期\\p{IsHan}{2}|常态化\\p{IsHan}{0,4}|按进度\\p{IsHan}{2}|全年|每年.*|立[行即]\\p{IsHan}{2}|即\\p{IsHan}即改|边\\p{IsHan}边改)|\\p{IsHan}{0,4}(?:时限|期限)(?:要求)?[:：].*)$");

    private final String inside;
    private final int offset;
    private final List<Party> parties = new ArrayList<>();
    private final List<UnitNames.Named> waiting = new ArrayList<>();
    private Optional<Role> label = Optional.empty();
    private boolean people;
    private Optional<Statement.Limit> limit = Optional.empty();
    private int beforeComma = -1;

    private StatementParser(String inside, int offset) {
        this.inside = inside;
        this.offset = offset;
    }

    /** Reads {@code inside}, which begins at {@code offset} in the document; {@code whole} includes its brackets. */
    static Statement parse(String inside, int offset, Range whole, String raw) {
        StatementParser parser = new StatementParser(DocumentRules.without(inside), offset);
        parser.read();
        int before = parser.beforeComma < 0 ? parser.parties.size() : parser.beforeComma;
        return new Statement(whole, raw, parser.parties, parser.limit, before);
    }

    private void read() {
        for (Brackets.Piece piece : merged(Brackets.split(inside, CUTS))) {
            int soFar = parties.size() + waiting.size();
            if ((piece.cutBy() == '，' || piece.cutBy() == ',') && beforeComma < 0 && soFar > 0) {
                beforeComma = soFar;
            }
            take(piece.text(), piece.start(), piece.cutBy());
        }
        close(label.orElse(Role.RESPONSIBLE));
    }

    private void take(String text, int start, char cutBy) {
        if (DocumentRules.isRule(text)) {
            return;
        }
        String rest = text.strip();
        int at = start + text.indexOf(rest);
        Optional<Integer> within = RoleWords.labelWithin(rest);
        if (within.isPresent()) {
            take(rest.substring(0, within.get()), at, cutBy);
            take(rest.substring(within.get()), at + within.get(), ' ');
            return;
        }
        Optional<RoleWords.Label> found = RoleWords.label(rest);
        if (found.isPresent()) {
            close(label.orElse(Role.RESPONSIBLE));
            label = found.get().role();
            people = label.isEmpty();
            take(rest.substring(found.get().length()), at + found.get().length(), ' ');
        } else if (LIMIT.matcher(WrittenDates.plain(rest)).find()) {
            limit = Optional.of(new Statement.Limit(
                    limit.map(before -> before.words() + cutBy).orElse("") + rest,
                    new Range(offset + at, offset + at + rest.length())));
        } else if (!people) {
            units(rest, at);
        }
    }

    /** Whether some words say until when, and nothing else. */
    static boolean isLimit(String words) {
        return LIMIT.matcher(WrittenDates.plain(words.strip())).find();
    }

    private void units(String text, int start) {
        boolean starred = text.startsWith("*") || text.startsWith("＊");
        Optional<RoleWords.Verb> verb = RoleWords.verb(text);
        String names = verb.map(found -> text.substring(0, found.start())).orElse(text);
        if (starred) {
            close(label.orElse(Role.RESPONSIBLE));
        }
        waiting.addAll(UnitNames.names(names, start));
        if (starred) {
            close(Role.LEAD);
        }
        verb.ifPresent(found -> close(found.role()));
    }

    private void close(Role role) {
        for (UnitNames.Named named : waiting) {
            Range range = new Range(
                    offset + named.start(), offset + named.start() + named.raw().length());
            double sure = UnitNames.looksLikeUnit(named.name()) ? 0.98 : 0.6;
            parties.add(new Party(named.name(), named.raw(), role, range, sure, false));
        }
        waiting.clear();
    }

    private static String withoutVerb(String text) {
        return RoleWords.verb(text).map(verb -> text.substring(0, verb.start())).orElse(text);
    }

    /** 各区、县（市）政府 is one unit although a mark of the list stands in it; 各街道、镇 are two. */
    private static List<Brackets.Piece> merged(List<Brackets.Piece> pieces) {
        List<Brackets.Piece> merged = new ArrayList<>();
        for (Brackets.Piece piece : pieces) {
            Optional<Brackets.Piece> before =
                    merged.isEmpty() ? Optional.empty() : Optional.of(merged.get(merged.size() - 1));
            Optional<String> plural = before.flatMap(last -> Places.plural(last.text()));
            if (piece.cutBy() != '、' || plural.isEmpty() || !Places.goesOn(withoutVerb(piece.text()))) {
                merged.add(piece);
            } else if (withoutVerb(piece.text()).endsWith("政府")) {
                Brackets.Piece last = merged.remove(merged.size() - 1);
                merged.add(new Brackets.Piece(last.text() + "、" + piece.text(), last.start(), last.cutBy()));
            } else {
                merged.add(new Brackets.Piece(plural.get() + piece.text(), piece.start(), '、'));
            }
        }
        return merged;
    }
}
