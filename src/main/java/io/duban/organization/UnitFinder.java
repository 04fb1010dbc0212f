package io.duban.organization;

import io.duban.shared.UnitId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the unit that a word in a list means: a code, a name, a full name, or 上级 &gt; 名称. */
final class UnitFinder {

    private static final Pattern BELOW = Pattern.compile("\\s*[>＞›/／→]\\s*");

    private final CalledUnits tree;

    UnitFinder(CalledUnits tree) {
        this.tree = tree;
    }

    /** Refuses a word that means no open unit, or several. */
    UnitId parent(String word) {
        return find(word, "parent").id();
    }

    /** Refuses a word that means no open unit, or several. */
    Unit find(String word, String field) {
        return only(word, meant(word), field).orElseThrow(() -> new RosterRefusal.UnitUnknown(word, field));
    }

    /** Refuses several. */
    Optional<Unit> only(String word, List<Unit> units, String field) {
        if (units.size() > 1) {
            throw new RosterRefusal.UnitAmbiguous(word, units.size(), field);
        }
        return units.stream().findFirst();
    }

    private List<Unit> meant(String word) {
        List<Unit> whole = tree.called(word);
        Deque<String> path = new ArrayDeque<>(List.of(BELOW.split(word, -1)));
        if (!whole.isEmpty() || path.size() < 2) {
            return whole;
        }
        return tree.called(path.removeLast()).stream()
                .filter(unit -> isBelow(unit, new ArrayDeque<>(path)))
                .toList();
    }

    private boolean isBelow(Unit unit, Deque<String> path) {
        Unit at = unit;
        while (!path.isEmpty()) {
            if (at.parentId() == null) {
                return false;
            }
            at = tree.get(at.parentId());
            String name = path.removeLast();
            if (!tree.isMeant(at, name)) {
                return false;
            }
        }
        return true;
    }
}
