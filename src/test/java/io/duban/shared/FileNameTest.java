package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd",
        "C:\\Users\\张三\\验收 报告.pdf,验收 报告.pdf",
        "报告<1>:终稿?.docx,报告_1__终稿_.docx",
        "𠮷.pdf,𠮷.pdf"
    })
    void keepsTheLastPartWithoutWhatSteers(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void takesOutCharactersThatTurnTheTextAround() {
        assertThat(FileName.clean("报告\u202Efdp.exe\r\n")).isEqualTo("报告_fdp.exe__");
        assertThat(FileName.clean("a\u0000b\uD800c\u2028d\u200Be.txt")).isEqualTo("a_b_c_d_e.txt");
    }

    @Test
    void keepsWholeWhatAFileCanBeCalled() {
        String name = "长".repeat(123) + ".xlsx";
        assertThat(FileName.clean(name)).isEqualTo(name);
    }

    @Test
    void shortensFromTheFrontSoThatTheEndingStays() {
        assertThat(FileName.clean("长".repeat(300) + ".pdf")).hasSize(255).endsWith(".pdf");
    }
}
