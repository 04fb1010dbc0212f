package io.duban.reading.units;

import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Completes short names from their neighbours: 省科技厅、财政厅 are both of the province. Some provinces write 科技厅 by
 * habit; there a list begins with such a name, and nothing is added.
 */
final class Prefixes {

    private static final Pattern PREFIXED = Pattern.compile("^([省市县区州])(?!级|直|场|政府|长|委(?!.+[办部室])).{2,}");
    /**
     * A department whose field the list above does not know; one that names its place, or is the state's, stays as it
     * is.
     */
    private static final Pattern ANY_DEPARTMENT = Pattern.compile(
            "^(?!.*(?:银保监|证监|金融监管|外汇|海事)|团|国|中[国央铁科]|全|各|人民?银?行|北京|天津|河北|山西|内蒙|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏"
                    + "|陕西|甘肃|青海|宁夏|新疆)(?:[^省市县区州（(]{2,9}[厅局委办]|供销(?:合作)?(?:总)?社|总工会|妇联|残联|科协|工商联|文联|社科联|贸促会|红十字会)$");

    private static final Pattern CITY = Pattern.compile("^[^省市县区州各]\\p{IsHan}{0,1}[^厅局委办部院会社组队站所省市县区旗联协团]$");
    private static final Pattern PLACE = Pattern.compile("^(?!各|有关|相关)\\p{IsHan}{1,4}(?:[市县区旗镇乡]|街道|自治州)$");
    private static final Pattern CITY_GOVERNMENT =
            Pattern.compile("^\\p{IsHan}{2,4}([市县区州镇乡](?:(?:人民)?政府|委.{1,6}[办部室]))$");

    private static final Set<String> GOVERNMENT = Set.of("政府", "人民政府");
    private static final WordList DEPARTMENTS = WordList.of("厅 局 委 办");
    private static final WordList TIERS = WordList.of("省 市 县 区 州");
    private static final List<String> PLACES = List.of("省", "市", "县", "区", "州", "盟", "旗");

    /** The share of lists that begin with such a name from which on it is a habit. */
    private static final double HABIT = 0.2;

    private final Set<String> names = new HashSet<>();
    private final boolean habit;
    private final String usual;
    private final String words;

    Prefixes(List<Statement> all, String words) {
        this.words = words;
        int bareFirst = 0;
        for (Statement statement : all) {
            statement.parties().forEach(party -> names.add(party.name()));
            boolean bare = !statement.parties().isEmpty()
                    && isDepartment(statement.parties().get(0).name());
            bareFirst += bare ? 1 : 0;
        }
        usual = usual(names);
        habit = bareFirst > 0 && bareFirst >= HABIT * all.size();
    }

    /** The tier that most names begin with: a branch says nothing of the tier of those behind it. */
    private static String usual(Set<String> names) {
        return names.stream()
                .map(PREFIXED::matcher)
                .filter(Matcher::find)
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    Statement completed(Statement statement) {
        List<Party> done = new ArrayList<>();
        String prefix = "";
        Optional<Role> role = Optional.empty();
        for (Party party : withCities(statement.parties())) {
            Party full = byTier(byParty(party, done), prefix, role.equals(Optional.of(party.role())));
            role = Optional.of(party.role());
            Matcher tier = PREFIXED.matcher(full.name());
            prefix = full.name().endsWith("分局") ? usual : tier.find() ? tier.group(1) : "";
            done.add(full);
        }
        return statement.with(done);
    }

    /** 广州、深圳、珠海市政府 and 东山县、西山县政府: each name takes what the last one ends with. */
    private static List<Party> withCities(List<Party> parties) {
        List<Party> backwards = new ArrayList<>();
        String ending = "";
        for (int i = parties.size() - 1; i >= 0; i--) {
            Party party = parties.get(i);
            boolean place = PLACE.matcher(party.name()).find();
            boolean bare = !place && CITY.matcher(party.name()).find();
            Matcher government = CITY_GOVERNMENT.matcher(party.name());
            String missing = place ? withoutKind(ending) : ending;
            Party full = (bare || place) && !ending.isEmpty() ? party.called(party.name() + missing) : party;
            ending = government.find() ? government.group(1) : bare || place ? ending : "";
            backwards.add(0, full);
        }
        return backwards;
    }

    private static String withoutKind(String ending) {
        return ending.substring(!ending.isEmpty() && "市县区州镇乡".indexOf(ending.charAt(0)) >= 0 ? 1 : 0);
    }

    /** {@code goesOn}: the name before it stands in the same list. */
    private Party byTier(Party party, String prefix, boolean goesOn) {
        if (prefix.isEmpty() || PREFIXED.matcher(party.name()).find()) {
            return party;
        }
        boolean known = names.contains(prefix + party.name());
        boolean department = !habit
                && (isDepartment(party.name())
                        || (goesOn && ANY_DEPARTMENT.matcher(party.name()).find() && !namesItsPlace(party.name())));
        return known || department ? party.called(prefix + party.name()) : party;
    }

    /** 清河供电局, where the document speaks of 清河市. */
    private boolean namesItsPlace(String name) {
        String place = name.substring(0, Math.min(2, name.length()));
        return PLACES.stream().anyMatch(kind -> words.contains(place + kind));
    }

    private static boolean isDepartment(String name) {
        return UnitNames.hasField(name, 0) && DEPARTMENTS.ends(name);
    }

    /** 张家口市委、市政府 are both of that city, and 各县（区）党委、政府 both of them. */
    private static Party byParty(Party party, List<Party> before) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1).name();
        String place = last.endsWith("党委")
                ? last.substring(0, last.length() - 2)
                : last.endsWith("委") ? last.substring(0, last.length() - 1) : "";
        if (GOVERNMENT.contains(party.name())) {
            return place.length() > 1 ? party.called(place + party.name()) : party;
        }
        boolean tier =
                TIERS.begins(party.name()) && GOVERNMENT.contains(party.name().substring(1));
        return tier && TIERS.ends(place) && place.length() > 1
                ? party.called(place + party.name().substring(1))
                : party;
    }
}
