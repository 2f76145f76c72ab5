package org.colloquy.reader.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that stands alone above a text. A slash ends a line. */
class DateLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Tea//4 March 2021//Ada: Why?                       | 2021-03-04",
                "# Tea/Thursday, March 4, 2021//Ada: Why?             | 2021-03-04",
                "Tea/===//Date: 4 March 2021//Ada: Why?               | 2021-03-04",
                "# Tea//**Date:** 4 March 2021//**Ada:** Why?         | 2021-03-04",
                "# Tea//By Jo Pell//*2021-03-04, 10:30 AM*//Words.    | 2021-03-04",
                "# 茶//日期：2021年3月4日//问：为什么？                    | 2021-03-04",
                "# Tea//4. März 2021//Ada: Warum?                     | 2021-03-04",
                "# Tee//**Datum:** 4. März 2021//Ada: Warum?          | 2021-03-04",
                "# Té//Fecha: 2021-03-04//Ada: ¿Por qué?              | 2021-03-04",
                "# Tea//Interview date: 4 March 2021//Ada: Why?       | 2021-03-04",
                "# Tea//**Date of interview:** 2021-03-04//Ada: Why?  | 2021-03-04",
                "# شاي//التاريخ: 2021-03-04//عادة: لماذا؟               | 2021-03-04",
                "# Teh//Tanggal: Selasa, 4 Maret 2021//Ada: Apa?      | 2021-03-04",
                "# Teh//- Nama: Jo/- Tanggal wawancara: 4 Mei 2021//A | 2021-05-04",
                "# Teh//Tanggal      : 4 Mei 2021//Ada: Apa?         | 2021-05-04",
                "# Teh//- Nama: Jo/- Tanggal lahir: 4 Mei 1950//A     | -",
                "# Çay//Tarih: 4 Ağustos 2021//Ada: Neden?            | 2021-08-04",
                "# Чай//Дата: 4 березня 2021//Ада: Чому?              | 2021-03-04",
                "# Tea//Data: small//Ada: Why?                        | -",
                "# Tea//March 2021//Ada: Why?                         | -",
                "# Tea//When did you begin?//4 March 2021//So.        | -",
                "# Tea//Jo Pell makes tea.//4 March 2021//So.         | -",
                "# Tea//4 March 2021/It rained.//Words.               | -",
                "# Tea//4 March 2021 was wet.//Words.                 | -",
                "# A diary//4 March 2021//Rain.//5 March 2021//Sun.   | -",
                "# A diary//## 4 March 2021//Rain.                    | -",
                "# Tea//## Date: 4 March 2021//Ada: Why?              | 2021-03-04",
                "# Tea/## Date: 2021-03-04/## Place: Hull//Ada: Why?  | 2021-03-04",
                "# Tea//## Born: 4 March 2021//## Home: Hull//Words.  | -",
                "# A diary//## Date: 4 March 2021//## Date: 5 May 2021| -",
                "# Tea//20210304//Words.                              | -",
                "# Ada//## Born//4 March 2021//## Home//Hull          | -",
                "# Ada//## A talk//4 March 2021//Words.               | 2021-03-04",
                "# Ada//**Born**//4 March 2021//**Home**//Hull        | -",
                "# Ada//**By Jo**//4 March 2021//Words.               | 2021-03-04",
                "# Ada//Born://4 March 2021//Home://Hull              | -",
                "# Talk//**Ada:**//4 March 2021//**Ben:**//Oh         | -",
                "# A diary//4 March 2021//Rain.//## 5 March 2021//Sun.| -",
                "# A diary//4 March 2021//Rain.//5 March 2021: Sun.   | -",
                "# A diary//4 March 2021//Rain.//**5 March 2021.**//So| -",
                "# Tea//4 March 2021//[2021-03-04 10:30] Ada: Why?    | 2021-03-04",
                "# Tea//4 March 2021 and after//Words.                | -",
                "# Tea//4. März 2021, 10 Uhr//Ada: Warum?             | 2021-03-04",
                "# Tea//4TH MARCH 2021//ADA: WHY?                     | 2021-03-04",
                "# Té//- **Lugar:** Lima/- **Fecha:** 2021-03-04//A   | 2021-03-04",
                "# 茶//- 地点：茶馆/- 演讲日期：2021年3月4日//问：为什么？     | 2021-03-04",
                "# Tea//* Place: Hull/* Interview date: 4 March 2021  | 2021-03-04",
                "Tea at noon/March 4, 2021, 8:42PM/31m 5s//Ada 0:03   | 2021-03-04",
                "Tea at noon/March 4, 2021/31m of tea//Ada: Why?      | -",
                "# Tea//- Name: Jo/- Date of birth: 4 March 1950//A   | -",
                "# Tea//- Date: 4 March 2021//Words.                  | -",
                "# Tea//- Rain/- Date: 4 March 2021//Words.           | -",
                "# Tea//Jo makes tea.//- Place: A/- Date: 4 March 2021| -"
            })
    void isTheDateOfTheTextIfNothingElseIsADay(String lines, String date) {
        assertThat(DateLine.in(lines.replace('/', '\n')).map(PartialDate::iso).orElse("-"))
                .isEqualTo(date);
    }
}
