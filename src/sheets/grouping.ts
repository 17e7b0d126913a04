export { groupByAxis, groupByObjective, type AxisGroup } from '../domain/grouping';
