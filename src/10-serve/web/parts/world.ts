import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { alphaOf } from './iso-numbers.ts';

/** One country's outline, ready to draw. */
export interface Shape {
  /** Absent for land without a code of its own. */
  readonly code?: string;
  readonly path: string;
}

/** The world at 1:110 million in the Natural Earth projection (world-atlas, from Natural Earth, public domain), on 960 by 470. */
export function drawWorld(): readonly Shape[] {
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(JSON.stringify(atlas));
  const land = feature(topology, topology.objects.countries);
  const draw = geoPath(geoNaturalEarth1().fitSize([960, 470], land), null);
  return land.features.map(({ id, ...shape }) => {
    const code = id === undefined ? undefined : alphaOf(String(id));
    return { path: draw(shape) ?? '', ...(code !== undefined && { code }) };
  });
}
