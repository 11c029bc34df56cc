//! Which file is which table, under the names of HSDS 2, HSDS 3 and their common variants, and what a table needs.

use crate::change::Kind;

/// What a row becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// An object of its own.
    Object(Kind),
    /// An entry in a list of another object.
    Child(&'static str),
    /// HSDS 2 eligibility: text of a service.
    Eligibility,
    /// An attribute, whose owner is named by `link_entity` and `link_id`.
    Attribute,
}

impl Role {
    /// What is referred to is read first; contacts before phones, since a phone may hang on a contact.
    pub(crate) fn rank(self) -> usize {
        match self {
            // A link is checked against its service, though in the journal it comes before it.
            Self::Object(Kind::ServiceAtLocation) => 8,
            Self::Object(kind) => Kind::ALL
                .iter()
                .position(|known| *known == kind)
                .unwrap_or(0),
            Self::Child("contacts") => 10,
            Self::Child("phones") => 11,
            _ => 12,
        }
    }
}

/// One table of HSDS.
#[derive(Debug)]
pub(crate) struct Table {
    names: &'static [&'static str],
    pub(crate) role: Role,
    /// Each entry is needed; alternatives are parted by `|`.
    pub(crate) required: &'static [&'static str],
    /// Column of the file to column of HSDS 3.
    pub(crate) renames: &'static [(&'static str, &'static str)],
    /// Columns that name the owner of a child, the most specific first.
    pub(crate) owners: &'static [(&'static str, Kind)],
    /// Columns of which one must say something, or the row has nothing to keep; empty for no such rule.
    pub(crate) content: &'static [&'static str],
}

const SERVICE: (&str, Kind) = ("service_id", Kind::Service);
const LOCATION: (&str, Kind) = ("location_id", Kind::Location);
const LINK: (&str, Kind) = ("service_at_location_id", Kind::ServiceAtLocation);
const ORGANIZATION: (&str, Kind) = ("organization_id", Kind::Organization);

/// Marks a column of HSDS 2 `weekday` among the renames: the value becomes `byday` of HSDS 3.
pub(crate) const WEEKDAY: &str = "weekday";

const TABLES: &[Table] = &[
    Table {
        names: &["organizations", "organization"],
        role: Role::Object(Kind::Organization),
        required: &["id", "name"],
        renames: &[("url", "website")],
        owners: &[],
        content: &[],
    },
    Table {
        names: &["programs", "program"],
        role: Role::Object(Kind::Program),
        required: &["id"],
        renames: &[],
        owners: &[],
        content: &[],
    },
    Table {
        names: &["taxonomies"],
        role: Role::Object(Kind::Taxonomy),
        required: &["id", "name"],
        renames: &[],
        owners: &[],
        content: &[],
    },
    Table {
        names: &["taxonomy_terms", "taxonomy_term", "taxonomy"],
        role: Role::Object(Kind::TaxonomyTerm),
        required: &["id|taxonomy_id", "name"],
        renames: &[
            ("vocabulary", "taxonomy"),
            ("taxonomy_facet", "taxonomy_detail"),
        ],
        owners: &[],
        content: &[],
    },
    Table {
        names: &["locations", "location"],
        role: Role::Object(Kind::Location),
        required: &["id"],
        renames: &[
            ("website", "url"),
            ("lat", "latitude"),
            ("lng", "longitude"),
            ("lon", "longitude"),
        ],
        owners: &[],
        content: &[],
    },
    Table {
        names: &[
            "service_at_location",
            "service_at_locations",
            "services_at_location",
            "services_at_locations",
        ],
        role: Role::Object(Kind::ServiceAtLocation),
        required: &["service_id", "location_id"],
        renames: &[],
        owners: &[],
        content: &[],
    },
    Table {
        names: &["services", "service"],
        role: Role::Object(Kind::Service),
        required: &["id", "name"],
        renames: &[
            ("eligibility", "eligibility_description"),
            ("website", "url"),
        ],
        owners: &[],
        content: &[],
    },
    Table {
        names: &["contacts", "contact"],
        role: Role::Child("contacts"),
        required: &["service_at_location_id|service_id|location_id|organization_id"],
        renames: &[],
        owners: &[LINK, SERVICE, LOCATION, ORGANIZATION],
        content: &[],
    },
    Table {
        names: &["phones", "phone"],
        role: Role::Child("phones"),
        required: &[
            "number",
            "service_at_location_id|service_id|location_id|organization_id|contact_id",
        ],
        renames: &[("number_type", "type")],
        owners: &[LINK, SERVICE, LOCATION, ORGANIZATION],
        content: &["number"],
    },
    Table {
        names: &[
            "addresses",
            "address",
            "physical_addresses",
            "physical_address",
            "postal_addresses",
            "mail_addresses",
        ],
        role: Role::Child("addresses"),
        required: &["location_id"],
        renames: &[],
        owners: &[LOCATION],
        content: &[
            "address_1",
            "address_2",
            "city",
            "state_province",
            "postal_code",
        ],
    },
    Table {
        names: &[
            "schedules",
            "schedule",
            "regular_schedules",
            "regular_schedule",
        ],
        role: Role::Child("schedules"),
        required: &["service_at_location_id|service_id|location_id"],
        renames: &[("original_text", "description"), (WEEKDAY, "byday")],
        owners: &[LINK, SERVICE, LOCATION],
        content: &[
            "opens_at",
            "closes_at",
            "description",
            "byday",
            "notes",
            "schedule_link",
            "valid_from",
            "dtstart",
        ],
    },
    Table {
        names: &["holiday_schedules", "holiday_schedule"],
        role: Role::Child("holiday_schedules"),
        required: &["service_at_location_id|service_id|location_id"],
        renames: &[],
        owners: &[LINK, SERVICE, LOCATION],
        content: &[],
    },
    Table {
        names: &["languages", "language"],
        role: Role::Child("languages"),
        required: &["service_id|location_id|phone_id", "name|language|code"],
        renames: &[("language", "name")],
        owners: &[SERVICE, LOCATION],
        content: &["name", "code", "note"],
    },
    Table {
        names: &["accessibility", "accessibility_for_disabilities"],
        role: Role::Child("accessibility"),
        required: &["location_id"],
        renames: &[("accessibility", "description")],
        owners: &[LOCATION],
        content: &["description", "details", "url"],
    },
    Table {
        names: &["eligibility", "eligibilities"],
        role: Role::Eligibility,
        required: &["service_id", "eligibility"],
        renames: &[],
        owners: &[SERVICE],
        content: &["eligibility"],
    },
    Table {
        names: &[
            "services_taxonomy",
            "service_taxonomy",
            "services_taxonomies",
            "service_taxonomies",
        ],
        role: Role::Child("attributes"),
        required: &["service_id", "taxonomy_id|taxonomy_term_id"],
        renames: &[
            ("taxonomy_id", "taxonomy_term_id"),
            ("taxonomy_detail", "value"),
        ],
        owners: &[SERVICE],
        content: &["taxonomy_term_id", "value"],
    },
    Table {
        names: &[
            "attributes",
            "attribute",
            "service_attributes",
            "service_attribute",
            "other_attributes",
            "other_attribute",
        ],
        role: Role::Attribute,
        required: &["link_id|service_id", "taxonomy_term_id|label"],
        renames: &[],
        owners: &[SERVICE],
        content: &["taxonomy_term_id", "label", "value"],
    },
    Table {
        names: &["service_areas", "service_area"],
        role: Role::Child("service_areas"),
        required: &["service_id"],
        renames: &[("service_area", "name")],
        owners: &[SERVICE],
        content: &[],
    },
    Table {
        names: &["service_capacities", "service_capacity"],
        role: Role::Child("service_capacities"),
        required: &["service_id"],
        renames: &[],
        owners: &[SERVICE],
        content: &[],
    },
    Table {
        names: &["fundings", "funding"],
        role: Role::Child("funding"),
        required: &["service_id|organization_id"],
        renames: &[],
        owners: &[SERVICE, ORGANIZATION],
        content: &["source"],
    },
    Table {
        names: &["cost_options", "cost_option"],
        role: Role::Child("cost_options"),
        required: &["service_id"],
        renames: &[],
        owners: &[SERVICE],
        content: &[],
    },
    Table {
        names: &["payments_accepted", "payment_accepted"],
        role: Role::Child("payments_accepted"),
        required: &["service_id"],
        renames: &[],
        owners: &[SERVICE],
        content: &[],
    },
    Table {
        names: &["required_documents", "required_document"],
        role: Role::Child("required_documents"),
        required: &["service_id"],
        renames: &[],
        owners: &[SERVICE],
        content: &["document"],
    },
    Table {
        names: &["organization_identifiers", "organization_identifier"],
        role: Role::Child("organization_identifiers"),
        required: &["organization_id"],
        renames: &[],
        owners: &[ORGANIZATION],
        content: &[],
    },
    Table {
        names: &["urls", "url"],
        role: Role::Child("additional_urls"),
        required: &["service_id|organization_id"],
        renames: &[],
        owners: &[SERVICE, ORGANIZATION],
        content: &["url"],
    },
    Table {
        names: &["metadata"],
        role: Role::Child("metadata"),
        required: &["resource_id"],
        renames: &[],
        owners: &[("resource_id", Kind::Service)],
        content: &[],
    },
];

/// The name of a file without folder and ending, in lower case.
pub(crate) fn stem(name: &str) -> String {
    let name = name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or(name)
        .to_lowercase();
    name.strip_suffix(".csv")
        .or_else(|| name.strip_suffix(".txt"))
        .unwrap_or(&name)
        .trim()
        .to_owned()
}

/// The table of a name, if it is one of HSDS.
pub(crate) fn find(name: &str) -> Option<&'static Table> {
    let name = name.to_lowercase().replace(['-', ' '], "_");
    TABLES
        .iter()
        .find(|table| table.names.contains(&name.as_str()))
}
