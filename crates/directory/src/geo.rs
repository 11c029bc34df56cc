//! Points on the sphere and the distance between them. Not a map: no shapes, no roads.

/// The mean radius of the earth in kilometres.
const EARTH_KM: f64 = 6371.0088;

/// A place on the unit sphere, so that comparing distances needs only products.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    xyz: [f64; 3],
}

impl Point {
    /// A point from degrees north and east; `None` outside of ±90 and ±180, for what is not a number, and for (0, 0),
    /// which is what a spreadsheet writes for "not known".
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let inside = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        if !inside || (lat == 0.0 && lon == 0.0) {
            return None;
        }
        let (north, up) = lat.to_radians().sin_cos();
        let (east, ahead) = lon.to_radians().sin_cos();
        Some(Self {
            xyz: [up * ahead, up * east, north],
        })
    }

    /// The cell of a tenth of a degree it lies in: rows north, columns east.
    #[expect(clippy::cast_possible_truncation, reason = "at most 1,800 either way")]
    pub(crate) fn cell(&self) -> (i16, i16) {
        let [x, y, z] = self.xyz;
        let (lat, lon) = (
            z.clamp(-1.0, 1.0).asin().to_degrees(),
            y.atan2(x).to_degrees(),
        );
        ((lat * 10.0).floor() as i16, (lon * 10.0).floor() as i16)
    }

    /// The cells that hold every point within `km`; `None` where that is more cells than are worth visiting, or near
    /// the poles and the date line, where cells wrap.
    pub(crate) fn cells_within(&self, km: f64) -> Option<impl Iterator<Item = (i16, i16)> + use<>> {
        let (row, column) = self.cell();
        // A degree is 111 km at least; one cell more on each side covers rounding.
        let rows = (km / 11.0).ceil() + 1.0;
        let edge = ((f64::from(row.abs()) + rows + 1.0) / 10.0).min(89.0);
        let columns = (km / (11.0 * edge.to_radians().cos())).ceil() + 1.0;
        if !(rows < 40.0 && columns < 60.0)
            || edge > 80.0
            || f64::from(column.abs()) + columns > 1790.0
        {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "under 60")]
        let (rows, columns) = (rows as i16, columns as i16);
        Some((row - rows..=row + rows).flat_map(move |north| {
            (column - columns..=column + columns).map(move |east| (north, east))
        }))
    }

    /// Great-circle distance in kilometres.
    pub fn km_to(&self, other: &Self) -> f64 {
        let squares = self.xyz.iter().zip(other.xyz).map(|(a, b)| (a - b).powi(2));
        let chord = squares.sum::<f64>().sqrt();
        2.0 * EARTH_KM * (chord / 2.0).min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_is_the_great_circle() {
        let miami = Point::new(25.7617, -80.1918).unwrap();
        let orlando = Point::new(28.5384, -81.3789).unwrap();
        assert!(
            (miami.km_to(&orlando) - 330.0).abs() < 3.0,
            "{}",
            miami.km_to(&orlando)
        );
        assert!(miami.km_to(&miami).abs() < 1e-9);
        assert!(
            Point::new(0.0, 0.0).is_none()
                && Point::new(f64::NAN, 1.0).is_none()
                && Point::new(91.0, 1.0).is_none()
        );
    }
}
