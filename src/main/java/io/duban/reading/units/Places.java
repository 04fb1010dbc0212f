package io.duban.reading.units;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Local governments in lists: 各区、县（市）政府 and 各街道、镇. */
final class Places {

    private static final Pattern PLURAL =
            Pattern.compile("(?:^|[:：\\s和及与])((?:各(?:有关|相关)?|有关|相关))(?:省|区|县|市|州|盟|旗|街道|镇|乡镇|乡|自治区)$");
    private static final Pattern ONE_OF_THEM =
            Pattern.compile("^(?:自治区|直辖市|计划单列市|州|盟|旗|县|市|区|镇|乡|乡镇|街道|县级市|县（市）|县（区）)(?:（[市区县]）)?(?:人民政府|政府|办事处|管委会)?$");

    private Places() {}

    /** The word that makes a plural of the places that follow, such as 各 or 各有关. */
    static Optional<String> plural(String text) {
        Matcher found = PLURAL.matcher(text.strip());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static boolean goesOn(String text) {
        return ONE_OF_THEM.matcher(text.strip()).find();
    }
}
