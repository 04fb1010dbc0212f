package io.duban.reading.duties;

import io.duban.reading.units.UnitList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 领导小组办公室设在省发展改革委，承担日常工作. */
final class Offices {

    private static final Pattern OFFICE =
            Pattern.compile("([^，,。；]{0,24}?办公室)[（(]?(?:设在|挂靠在?|设于|放在)([^，,。；、（()）]{2,24}?)(?=[，,。；（()）]|$)");

    private Offices() {}

    static List<Duty> in(Said said) {
        List<Duty> duties = new ArrayList<>();
        Matcher found = OFFICE.matcher(said.text());
        while (found.find()) {
            List<String> seat = UnitList.in(found.group(2));
            if (seat.size() == 1) {
                duties.add(new Duty(
                        DutyKind.OFFICE,
                        seat,
                        Optional.of(found.group(1).strip()),
                        Optional.empty(),
                        said.at(found.start(), found.end()),
                        0.95,
                        false));
            }
        }
        return duties;
    }
}
