package io.duban.intake.confirming;

import io.duban.organization.Unit;
import io.duban.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit that a document means. Only a name that leaves one unit is taken; where several could be meant, those
 * beside the office come first.
 */
final class UnitMatcher {

    /** The place before a name, such as 青禾市 before 水利局. */
    private static final Pattern PLACE = Pattern.compile("^(?:.*[省市县区州盟旗](?!场))?");

    private static final Pattern OWN_PLACE = Pattern.compile("^([省市县区州盟旗])(?!场)(?=\\p{IsHan}{2})");

    /** {@code exact} when the organization calls the unit just so. */
    record Match(UnitId unit, boolean exact) {}

    /** A unit with the forms of its names, which are made only once, and the names it had before. */
    private record Known(
            Unit unit, List<String> names, List<String> usual, List<String> successors, Set<String> former) {

        static Known of(Unit unit, Set<String> former) {
            List<String> names =
                    Stream.of(unit.name(), unit.fullName()).distinct().toList();
            return new Known(
                    unit,
                    names,
                    names.stream().map(ShortForms::usual).toList(),
                    names.stream().map(ShortForms::successor).toList(),
                    former);
        }
    }

    private final List<Known> units;
    private final @Nullable UnitId beside;
    private final Map<String, Optional<Match>> found = new HashMap<>();

    UnitMatcher(List<Unit> units, Map<UnitId, Set<String>> former, UnitId office) {
        this.units = units.stream()
                .map(unit -> Known.of(unit, former.getOrDefault(unit.id(), Set.of())))
                .toList();
        this.beside = units.stream()
                .filter(unit -> unit.id().equals(office))
                .findFirst()
                .map(Unit::parentId)
                .orElse(null);
    }

    Optional<Match> find(String name) {
        return found.computeIfAbsent(name, this::search);
    }

    /**
     * By the name itself, by one that the unit had until it was renamed, by a short form, and last by what departments
     * of its kind were called before a reform.
     */
    private Optional<Match> search(String name) {
        Optional<Unit> exact = only(known -> known.names().contains(name));
        if (exact.isPresent()) {
            return exact.map(unit -> new Match(unit.id(), true));
        }
        String usual = ShortForms.usual(name);
        String successor = ShortForms.successor(name);
        return only(known -> known.former().contains(name))
                .or(() -> only(known -> known.usual().stream().anyMatch(form -> means(usual, form))))
                .or(() -> only(known -> known.successors().stream().anyMatch(form -> means(successor, form))))
                .map(unit -> new Match(unit.id(), false));
    }

    private Optional<Unit> only(Predicate<Known> wanted) {
        List<Unit> all = units.stream().filter(wanted).map(Known::unit).toList();
        List<Unit> near = all.stream()
                .filter(unit -> beside != null && Objects.equals(beside, unit.parentId()))
                .toList();
        List<Unit> left = all.size() > 1 ? near : all;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    /** 市水利局 may leave out which city, and 水利局 every place; 市水利局 is never 省水利局. */
    private static boolean means(String wanted, String known) {
        if (known.equals(wanted)) {
            return true;
        }
        if (OWN_PLACE.matcher(wanted).find()) {
            return known.endsWith(wanted);
        }
        Matcher place = PLACE.matcher(known);
        return place.find() && known.substring(place.end()).equals(wanted);
    }
}
