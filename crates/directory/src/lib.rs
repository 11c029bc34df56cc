#![doc = include_str!("../README.md")]

mod change;
mod directory;
mod find;
pub mod geo;
mod hit;
pub mod hours;
mod hours_words;
pub mod import;
mod index;
mod intern;
pub mod languages;
pub mod place;
mod query;
pub mod rank;
mod record;
pub mod text;
mod view;
mod who;
mod wire;

pub use change::{Change, Kind, Refused};
pub use directory::Directory;
pub use hours::Open;
pub use query::{
    Because, Distance, Found, Hit, HitLocation, LocalWords, Near, NeedTerms, Query, REASONS,
};
pub use record::TEXTS;
pub use view::{HoursView, OrganizationView, PlaceView, ServiceView, Stats};
pub use who::{Children, Gender, KEYS as WHO_KEYS, Medicine, Who, WhoError};
