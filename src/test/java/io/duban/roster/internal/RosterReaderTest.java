package io.duban.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.organization.PersonLine;
import io.duban.organization.RoleIn;
import io.duban.organization.Roster;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.reading.workbook.GridReader;
import io.duban.roster.Remark;
import io.duban.roster.RosterWorkbooks.Reading;
import io.duban.roster.Sheets;
import io.duban.roster.internal.RosterWords.Language;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterReaderTest {

    private static final Unit TOP =
            new Unit(UnitId.next(), "A1", "甲市", "甲市人民政府", UnitKind.PARTY, Tier.CITY, null, 1, null, 0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsWhatWasWrittenInEitherLanguage(Language language) throws IOException {
        Set<Role> roles = Set.of(Role.OFFICE_HEAD, Role.GROUP_LEADER);
        PersonLine person = new PersonLine(
                PersonId.next(),
                "a",
                "江雨禾",
                null,
                true,
                roles.stream().map(role -> new RoleIn(TOP.id(), "甲市", role)).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RosterWriter.write(List.of(TOP), List.of(person), language, out);
        Reading reading = read(out.toByteArray(), Language.CHINESE);
        assertThat(reading.remarks()).isEmpty();
        Roster.UnitLine unit = reading.roster().units().get(0);
        assertThat(unit).isEqualTo(new Roster.UnitLine(0, "A1", "甲市", "甲市人民政府", UnitKind.PARTY, Tier.CITY, null));
        assertThat(reading.roster().people().get(0).roles()).isEqualTo(roles);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyTemplateIsInOneLanguageAndHoldsBothSheets(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RosterWriter.write(List.of(), List.of(), language, out);
        assertThat(read(out.toByteArray(), language).remarks()).isEmpty();
        String all = GridReader.read(out.toByteArray(), () -> {}).values().toString();
        assertThat(all.contains("上级单位")).isEqualTo(language == Language.CHINESE);
        assertThat(all.contains("Parent unit")).isEqualTo(language == Language.ENGLISH);
    }

    @Test
    void namesWhatIsPossibleInTheLanguageOfTheReader() throws IOException {
        byte[] book = new Sheets().units(List.of(List.of("", "甲", "", "x"))).bytes();
        assertThat(read(book, Language.ENGLISH).remarks()).singleElement().satisfies(remark -> assertThat(
                        remark.arguments())
                .containsExactly("x", "Government, Party committee, Department, Office, Company"));
    }

    /** An account never changes, so nothing is made of it without a word. */
    @Test
    void tellsWhatIsMadeOfAnAccountAndRefusesABlankWithin() throws IOException {
        byte[] book = new Sheets()
                .people(List.of(
                        List.of("A B", "甲", "", "", "承办人"),
                        List.of("ＺＺ9", "乙", "", "", "承办人"),
                        List.of("c", "丙", "", "", "承办人")))
                .bytes();
        Reading reading = read(book, Language.CHINESE);
        assertThat(reading.remarks())
                .containsExactly(
                        Remark.error("人员!A2", "organization.roster.accountWithBlank", "A B"),
                        Remark.warning("人员!A3", "organization.roster.accountRead", "ＺＺ9", "zz9"));
        assertThat(reading.roster().people())
                .extracting(Roster.PersonLine::account)
                .containsExactly("zz9", "c");
    }

    private static Reading read(byte[] content, Language language) throws IOException {
        return new RosterReader(language)
                .read(GridReader.read(content, () -> {}).values());
    }
}
