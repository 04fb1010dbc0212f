package io.duban.reading.units;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.UnitWords;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words inside a statement: lists of units, each under a label before it (牵头单位：A、B) or closed by a verb
 * behind it (A、B按职责分工负责), perhaps with a time limit among them.
 */
final class StatementParser {

    /** 县财政局做好资金保障. */
    private static final Pattern DOES = Pattern.compile("^(.{3,20}?)(牵头|负责|配合|协助|参与|做好|抓好|落实|承担|提供|组织|开展|加强|督促|指导)");

    private static final WordList WITH = WordList.of("会同 会商 联合 商省 商市 商县 商区 商国");
    private static final String CUTS = "、，,；;。\t\n";

    private final String inside;
    private final int offset;
    private final List<Party> parties = new ArrayList<>();
    private final List<UnitNames.Named> waiting = new ArrayList<>();
    private Optional<Role> label = Optional.empty();
    private boolean people;

    /** Each clause ends with the role of its names in brackets: A、B（牵头），C、D（配合）. */
    private final boolean noting;

    /** Behind 会同, where somebody leads already. */
    private boolean helping;

    /** Behind the label of a time limit. */
    private boolean limiting;

    private Optional<Statement.Limit> limit = Optional.empty();
    private int beforeComma = -1;

    /** How many of those that wait for their role stand before the last mark that parts more than names. */
    private int waitingAtComma;

    private StatementParser(String inside, int offset) {
        this.inside = inside;
        this.offset = offset;
        List<Brackets.Piece> clauses = Brackets.split(inside, "，,；;。");
        this.noting = clauses.size() > 1
                && clauses.stream()
                        .allMatch(
                                clause -> RoleWords.noted(clause.text().strip()).isPresent());
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
            waitingAtComma = piece.cutBy() == '、' ? waitingAtComma : waiting.size();
            take(piece.text(), piece.start(), piece.cutBy());
        }
        close(label.orElse(helping ? Role.COOPERATE : Role.RESPONSIBLE));
    }

    private void take(String text, int start, char cutBy) {
        if (DocumentRules.isRule(text)) {
            return;
        }
        String rest = text.strip();
        int at = start + text.indexOf(rest);
        Optional<Integer> within = RoleWords.labelWithin(rest);
        if (within.isPresent()) {
            String before = rest.substring(0, within.get());
            take(
                    before.endsWith("：") || before.endsWith(":") ? before.substring(0, before.length() - 1) : before,
                    at,
                    cutBy);
            take(rest.substring(within.get()), at + within.get(), ' ');
            return;
        }
        Optional<RoleWords.Label> found = RoleWords.label(rest);
        if (found.isPresent()) {
            close(label.orElse(Role.RESPONSIBLE));
            label = found.get().role();
            people = label.isEmpty();
            limiting = false;
            take(rest.substring(found.get().length()), at + found.get().length(), ' ');
        } else if ((limiting && !UnitWords.isNamed(rest)) || RoleWords.isLimit(rest) || TimeLimits.isLimit(rest)) {
            limiting |= RoleWords.isLimit(rest);
            limit(rest, at, cutBy);
        } else if (!people) {
            units(rest, at);
        }
    }

    private void limit(String words, int start, char cutBy) {
        if (!words.isEmpty()) {
            limit = Optional.of(new Statement.Limit(
                    limit.map(before -> before.words() + cutBy).orElse("") + words,
                    new Range(offset + start, offset + start + words.length())));
        }
    }

    private void units(String text, int start) {
        Optional<RoleWords.Verb> noted = RoleWords.noted(text);
        boolean starred = noted.isPresent() || text.startsWith("*") || text.startsWith("＊");
        Optional<RoleWords.Verb> verb = noted.or(() -> RoleWords.verb(text));
        Matcher does = DOES.matcher(text);
        if (verb.isEmpty() && !UnitNames.looksLikeUnit(text) && does.find() && UnitWords.isNamed(does.group(1))) {
            verb = Optional.of(new RoleWords.Verb(RoleWords.role(does.group(2)), does.end(1)));
        }
        String names = verb.map(found -> text.substring(0, found.start())).orElse(text);
        if (starred && !noting) {
            close(label.orElse(Role.RESPONSIBLE));
        }
        helping |= waiting.isEmpty() && led() && WITH.begins(text);
        int with = names.indexOf(Statement.TOGETHER);
        int cut = with > 0 && UnitWords.isNamed(names.substring(0, with)) ? with : 0;
        waiting.addAll(UnitNames.names(names.substring(0, cut), start));
        waiting.addAll(UnitNames.names(names.substring(cut), start + cut));
        if (starred) {
            close(noted.map(RoleWords.Verb::role).orElse(Role.LEAD));
        }
        verb.ifPresent(this::close);
    }

    private boolean led() {
        return parties.stream().anyMatch(party -> party.role() == Role.LEAD);
    }

    /** Behind a label a verb gives its role to the names of its own clause only: 牵头单位：A，B、C配合. */
    private void close(RoleWords.Verb verb) {
        int before = Math.min(waitingAtComma, waiting.size());
        if (label.isPresent() && before > 0) {
            List<UnitNames.Named> behind = List.copyOf(waiting.subList(before, waiting.size()));
            waiting.subList(before, waiting.size()).clear();
            close(label.get());
            waiting.addAll(behind);
        }
        close(verb.role());
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

    /** 各区、县（市）政府 is one unit although a mark of the list stands in it; 各街道、镇 are two. */
    private static List<Brackets.Piece> merged(List<Brackets.Piece> pieces) {
        List<Brackets.Piece> merged = new ArrayList<>();
        for (Brackets.Piece piece : pieces) {
            Optional<Brackets.Piece> before =
                    merged.isEmpty() ? Optional.empty() : Optional.of(merged.get(merged.size() - 1));
            Optional<String> plural = before.flatMap(last -> Places.plural(last.text()));
            if (piece.cutBy() != '、' || plural.isEmpty() || !Places.goesOn(RoleWords.withoutVerb(piece.text()))) {
                merged.add(piece);
            } else if (RoleWords.withoutVerb(piece.text()).endsWith("政府")) {
                Brackets.Piece last = merged.remove(merged.size() - 1);
                merged.add(new Brackets.Piece(last.text() + "、" + piece.text(), last.start(), last.cutBy()));
            } else {
                merged.add(new Brackets.Piece(plural.get() + piece.text(), piece.start(), '、'));
            }
        }
        return merged;
    }
}
