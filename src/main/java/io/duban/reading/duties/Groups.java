package io.duban.reading.duties;

import io.duban.reading.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 成立…领导小组，由…任组长; 组长由…担任; 成立由…任组长的…领导小组. */
final class Groups {

    private static final String HEAD = "(?:组长|召集人|指挥长|总召集人)";
    private static final String NAME = "([^，,。；的]{2,40}?(?:领导小组|专班|指挥部|协调小组|推进小组|工作组|联席会议))";
    private static final Pattern GROUP =
            Pattern.compile(HEAD + "的" + NAME + "|(?:成立|组建|设立|建立|健全)(?:由[^。；]{2,60}?的)?" + NAME);
    private static final Pattern LEADER = Pattern.compile("由([^，。；由]{2,24}?)(?:担任|任(?!任))[^，。；]{0,6}?" + HEAD + "|"
            + HEAD + "由([^，。；]{2,24}?)(?:担任|兼任)|(?:^|[，,])([^，,。；由]{2,24}?)(?:担任|任)" + HEAD);
    private static final WordList STANDING = WordList.of("领导小组 联席会议 指挥部");

    private Groups() {}

    static List<Duty> in(Said said) {
        Optional<String> leader = said.first(LEADER);
        Optional<String> name = said.first(GROUP);
        Matcher group = GROUP.matcher(said.text());
        boolean named = group.find();
        boolean standing =
                said.carrying() && name.filter(words -> STANDING.isIn(words)).isPresent();
        if (leader.isEmpty() && !standing) {
            return List.of();
        }
        int from = named ? group.start() : said.text().indexOf(leader.orElse(""));
        int end = Math.max(
                named ? group.end() : from,
                leader.map(who -> said.text().indexOf(who) + who.length()).orElse(from));
        return List.of(new Duty(
                DutyKind.GROUP,
                leader.stream().toList(),
                name,
                Optional.empty(),
                said.at(from, said.clauseEnd(end)),
                leader.isPresent() && named ? 0.9 : 0.7,
                false));
    }
}
