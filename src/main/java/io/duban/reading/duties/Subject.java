package io.duban.reading.duties;

import io.duban.reading.units.UnitList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is to do what stands at a place: the units right before it, else those with which the sentence begins.
 *
 * @param start where they stand in the sentence; the place itself where there are none
 */
record Subject(List<String> units, int start, boolean inferred) {

    private static final Pattern AUXILIARY =
            Pattern.compile("(?:要|应当|应|须|需|必须|负责|将|于|在|按要求|原则上|具体|定期|牵头|统一|会同.{2,12}|(?:工作|进展|落实|完成|实施|推进)*情况|\\s)+$");
    private static final Pattern OPENING = Pattern.compile(
            "^(.{2,60}?)(?:要|应当|应|须|需|切实|负责|按照|按|每|于|将|做好|制定|加强|对|定期|细化|依据|根据|结合|会同|通过|建立|认真|严格|组织|开展)");
    private static final Pattern LEADING =
            Pattern.compile("^(?:并|并由|由|同时|其中|以及|请|具体由|原则上|[，,]|[\\u4e00-\\u9fa5]{2,8}情形由)+");

    static Subject of(Said said, int place) {
        int start = said.clauseStart(place);
        List<String> near = units(said.text().substring(start, place));
        if (!near.isEmpty()) {
            return new Subject(near, start, false);
        }
        Optional<Subject> own = opening(said.text().substring(start, place), start, false);
        return own.or(() -> opening(said.text().substring(0, start), place, true))
                .orElse(new Subject(List.of(), place, false));
    }

    /** The units with which some words begin that go on with what is done. */
    static Optional<Subject> opening(String words, int at, boolean inferred) {
        Matcher opening = OPENING.matcher(words);
        List<String> first = opening.find() ? units(opening.group(1)) : List.of();
        return first.isEmpty() ? Optional.empty() : Optional.of(new Subject(first, at, inferred));
    }

    /** The units in some words that name nothing else; none where they do. */
    static List<String> units(String words) {
        String bare = LEADING.matcher(AUXILIARY.matcher(words.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return UnitList.in(bare);
    }
}
