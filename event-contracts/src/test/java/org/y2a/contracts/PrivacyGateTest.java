package org.y2a.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.contracts.ContractFiles.parse;
import static org.y2a.contracts.ContractFiles.schema;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyGateTest {

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void noEventCanCarryANameAnAddressOrFreeText(EventDefinition event) {
    assertThat(PrivacyGate.findings(schema(event.type()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "familyName": { "type": "string", "pattern": "^[A-Z]+$" }                  | /familyName is named like personal data
          "homeAddress": { "type": "string", "format": "uuid" }                      | /homeAddress is named like personal data
          "reasonText": { "enum": ["A"] }                                            | /reasonText is named like personal data
          "dateOfBirth": { "type": "string", "format": "date" }                      | /dateOfBirth is named like personal data
          "reason": { "type": "string" }                                             | /reason may hold free text
          "reason": { "type": ["string", "null"], "maxLength": 20 }                  | /reason may hold free text
          "reason": { "type": "string", "pattern": "^.+$" }                          | /reason may hold free text
          "reason": { "type": "string", "pattern": "[a-z]" }                         | /reason may hold free text
          "reasons": { "type": "array", "items": { "type": "string" } }              | /reasons/* may hold free text
          "reasons": { "type": "array" }                                             | /reasons/* may hold anything
          "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] }          | /reason may hold free text
          "reason": { "description": "whatever" }                                    | /reason may hold anything
          "person": { "type": "object" }                                             | /person allows properties it does not list
          "person": { "type": "object", "properties": {} }                           | /person allows properties it does not list
          """)
  void failsWhenAPropertyIs(String property, String finding) {
    var schema =
        parse(
            """
            { "type": "object", "properties": { %s }, "additionalProperties": false }
            """
                .formatted(property));

    assertThat(PrivacyGate.findings(schema)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { "properties": {} }                                                                                                                     | ' allows properties it does not list'
          { "properties": {}, "additionalProperties": true }                                                                                       | ' allows properties it does not list'
          { "$defs": { "Order": { "type": "object", "additionalProperties": false, "properties": { "notes": { "type": "boolean" } } } } }          | '/Order/notes is named like personal data'
          """)
  void failsWhenASchemaIs(String schema, String finding) {
    assertThat(PrivacyGate.findings(parse(schema))).containsExactly(finding);
  }
}
