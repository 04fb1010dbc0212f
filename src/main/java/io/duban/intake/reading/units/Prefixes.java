package io.duban.intake.reading.units;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes short names from their neighbours: 省科技厅、财政厅 are both of the province. Some provinces write 科技厅 by
 * habit; there a list begins with such a name, and nothing is added.
 */
final class Prefixes {

    private static final Pattern PREFIXED = Pattern.compile("^([省市县区州])(?!级|直|场|政|长|委).{2,}");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "^(?:发展|科技|科学|教育|工业|经济|经信|工信|民族|公安|民政|司法|财政|人力|人社|自然|生态|住房|住建|交通|水利|水务|农业|商务|文化|文旅|卫生"
                    + "|卫健|退役|应急|审计|国资|市场|广播|广电|体育|统计|医疗|医保|乡村|林业|地方金融|金融|数据|大数据|政务|行政|信访|机关|外事|外办|扶贫|城管|城市|园林|知识产权|药品|粮食|能源|通信|气象|税务).*[厅局委办]$");
    private static final Pattern CITY_PARTY = Pattern.compile("^(.+[省市县区州])委$");
    private static final Pattern CITY = Pattern.compile("^\\p{IsHan}{2,3}$");
    private static final Pattern CITY_GOVERNMENT = Pattern.compile("^\\p{IsHan}{2,4}([市县区州](?:人民)?政府)$");

    private final Set<String> names = new HashSet<>();
    private final boolean habit;

    Prefixes(List<Statement> all) {
        boolean bareFirst = false;
        for (Statement statement : all) {
            statement.parties().forEach(party -> names.add(party.name()));
            bareFirst |= !statement.parties().isEmpty()
                    && DEPARTMENT.matcher(statement.parties().get(0).name()).find();
        }
        habit = bareFirst;
    }

    Statement completed(Statement statement) {
        List<Party> done = new ArrayList<>();
        String prefix = "";
        for (int i = 0; i < statement.parties().size(); i++) {
            Party party = statement.parties().get(i);
            Party next =
                    i + 1 < statement.parties().size() ? statement.parties().get(i + 1) : party;
            Party full = byTier(byCity(party, done, next), prefix);
            Matcher tier = PREFIXED.matcher(full.name());
            prefix = tier.find() ? tier.group(1) : "";
            done.add(full);
        }
        return statement.with(done);
    }

    private Party byTier(Party party, String prefix) {
        if (prefix.isEmpty() || PREFIXED.matcher(party.name()).find()) {
            return party;
        }
        boolean known = names.contains(prefix + party.name());
        boolean department = !habit && DEPARTMENT.matcher(party.name()).find();
        return known || department ? party.called(prefix + party.name()) : party;
    }

    /** 张家口市委、市政府 and 广州、深圳市政府. */
    private static Party byCity(Party party, List<Party> before, Party next) {
        if (!before.isEmpty() && party.name().matches("[省市县区州](?:人民)?政府")) {
            Matcher city = CITY_PARTY.matcher(before.get(before.size() - 1).name());
            if (city.find() && city.group(1).length() > 1) {
                return party.called(city.group(1) + party.name().substring(1));
            }
        }
        Matcher government = CITY_GOVERNMENT.matcher(next.name());
        boolean bare = CITY.matcher(party.name()).find() && !UnitNames.looksLikeUnit(party.name());
        return !next.equals(party) && bare && government.find()
                ? party.called(party.name() + government.group(1))
                : party;
    }
}
