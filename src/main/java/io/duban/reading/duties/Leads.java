package io.duban.reading.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 由…牵头，统筹推进…, said where the plan is to be carried out; what a single task says is its own. */
final class Leads {

    private static final Pattern LEADS =
            Pattern.compile("由([^，,。；（）由]{2,40}?)(?:总牵头|牵头|统筹)(?=[，,]|抓总|负责|统筹|组织|会同|协调|推进|抓好|$)");

    private Leads() {}

    static List<Duty> in(Said said) {
        List<Duty> duties = new ArrayList<>();
        Matcher found = LEADS.matcher(said.text());
        while (said.carrying() && found.find()) {
            List<String> who = Subject.units(found.group(1));
            if (!who.isEmpty()) {
                duties.add(new Duty(
                        DutyKind.LEADS,
                        who,
                        Optional.empty(),
                        Optional.empty(),
                        said.at(found.start(), said.clauseEnd(found.end())),
                        0.8,
                        false));
            }
        }
        return duties;
    }
}
