package io.duban.roster.internal;

import io.duban.roster.internal.RosterWords.Language;
import java.util.List;

/** How to fill the workbook in: each line what it is about, and what is to be known. */
final class RosterGuide {

    private RosterGuide() {}

    static List<List<String>> lines(Language language) {
        String kinds = String.join(language.between, language.all(RosterWords.KINDS));
        String tiers = String.join(language.between, language.all(RosterWords.TIERS));
        String roles = String.join(language.between, language.all(RosterWords.ROLES));
        return language == Language.ENGLISH ? english(kinds, tiers, roles) : chinese(kinds, tiers, roles);
    }

    private static List<List<String>> chinese(String kinds, String tiers, String roles) {
        return List.of(
                List.of("单位", "一行一个单位。“名称”写规划里的叫法（如：市水务局），必填。"),
                List.of("代码", "可以不填。填了以后，改名或者调整上级时靠它认出是同一个单位。"),
                List.of("性质", kinds + "。新单位不填按“部门”。"),
                List.of("层级", tiers + "。新单位不填与上级单位相同。"),
                List.of("上级单位", "写上级单位的名称或者代码；有重名的写“上级 > 名称”。新单位不填为最高一级；已有的单位不填则不变。"),
                List.of("人员", "一行一个人；同时在几个单位任职的写几行，账号相同。"),
                List.of("账号", "必填，2 至 64 个字符：小写字母、数字、点、短横线、下划线。建成后不能改，靠它认出是同一个人。"),
                List.of("角色", roles + "。几个角色用顿号隔开。系统管理员、审计人员和其他角色不能由同一个人担任。"),
                List.of("再次导入", "相同的内容不会重复；空着的格子保持原来的内容；表里没有的单位不会撤销，没有的人员会列出来，由您决定是否停用。"),
                List.of("请不要", "使用公式；改动表头文字。列的次序可以变，多出来的列不读。"));
    }

    private static List<List<String>> english(String kinds, String tiers, String roles) {
        return List.of(
                List.of("Units", "One unit a row. “Name” is what plans call it (such as 市水务局); it must be there."),
                List.of("Code", "May be left empty. By it a unit is known again after it was renamed or moved."),
                List.of("Kind", kinds + ". A new unit without one is a department."),
                List.of("Tier", tiers + ". A new unit without one has that of the unit above."),
                List.of(
                        "Parent unit",
                        "Name or code of the unit above; where several share a name, “unit above > name”. A new unit"
                                + " without one is at the top; one that is there already stays where it is."),
                List.of(
                        "People",
                        "One person a row; whoever works in several units has several rows with one account."),
                List.of(
                        "Account",
                        "Must be there, 2 to 64 characters: small letters, digits, dot, hyphen, underscore. It never"
                                + " changes; by it a person is known again."),
                List.of(
                        "Role",
                        roles
                                + ". Several are separated by commas. Nobody can be admin or auditor and hold another role."),
                List.of(
                        "Once more",
                        "What is the same is not doubled, and an empty cell leaves things as they are. Units that are"
                                + " not in the workbook stay; people who are not are listed, and you decide."),
                List.of(
                        "Please do not",
                        "use formulas or change headings. Columns may stand in any order; further ones are not read."));
    }
}
